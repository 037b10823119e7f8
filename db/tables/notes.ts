/** What a learner keeps beside an item, and tells of it. */
import type { Generated } from "kysely";
import type { ItemKind, ReportedFault } from "#problems/vocabulary.ts";
import type { Instant, Json } from "./columns.ts";

export type BookmarkTable = {
  visitorId: string;
  item: ItemKind;
  slug: string;
  createdAt: Instant;
};

export type NoteTable = {
  visitorId: string;
  item: ItemKind;
  slug: string;
  /** Markdown; empty when it was deleted. */
  text: string;
  revision: number;
  updatedAt: Instant;
};

export type ReportState = "open" | "resolved" | "declined";

export type ReportTable = {
  id: string;
  visitorId: string;
  item: ItemKind;
  slug: string;
  /** As the item was called. */
  title: string;
  version: string;
  seed: string | null;
  response: Json | null;
  submissionId: string | null;
  page: string;
  fault: ReportedFault;
  words: string;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
  /** Its id in the file that it was imported from; null for what happened here. */
  importedId: string | null;
  /** Whether those who look after the content may read it. */
  isShared: Generated<0 | 1>;
  state: Generated<ReportState>;
  /** To its writer. */
  reply: string | null;
  decidedAt: Instant | null;
};
