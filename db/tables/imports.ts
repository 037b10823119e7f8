/** Files that were exported elsewhere. */
import type { Instant, Json } from "./columns.ts";

/** An entry of an imported file whose item is not known here. */
export type SetAsideTable = {
  visitorId: string;
  /** The list of the file that it stood in. */
  part: string;
  slug: string;
  entryHash: string;
  entry: Json;
  /** What the learner's quota is charged with. */
  bytes: number;
  createdAt: Instant;
};

/** A file between its preview and the word of whoever chose it. */
export type ImportFileTable = {
  visitorId: string;
  /** As the file was called. */
  name: string;
  /** Its text, compressed. */
  packed: Buffer;
  /** What it would add, as it was found when it was chosen. */
  preview: Json;
  createdAt: Instant;
};
