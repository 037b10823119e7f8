/** A link as its maker sees it: what it opens, and who, is said nowhere. */
export type ShareLinkView = {
  id: string;
  createdAt: number;
  expiresAt: number;
  state: "open" | "expired" | "revoked";
  openedAt?: number;
};
