import type { Instant } from "./columns.ts";

/** Lets whoever has its token see one thing of a visitor's. */
export type ShareLinkTable = {
  id: string;
  /** Whose thing it is. */
  visitorId: string;
  /** What is shared; see db/share-links.ts. */
  subject: string;
  subjectId: string;
  /** The only version that is shown, where the subject has versions. */
  version: number | null;
  /** As the owner wants to be called; null: not at all. */
  fromName: string | null;
  tokenHash: string;
  createdAt: Instant;
  expiresAt: Instant;
  revokedAt: Instant | null;
  /** When somebody else last opened it. */
  openedAt: Instant | null;
};
