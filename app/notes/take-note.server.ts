import type { AppLoadContext } from "@remix-run/node";
import { findItem, ItemKeySchema } from "#db/item.ts";
import { type NoteSaving, saveNote } from "#db/notes.ts";
import { TYPING_HEADROOM_BYTES, VISITOR_QUOTA_BYTES, visitorBytes } from "#db/visitor-bytes.ts";

/** Saves a note on an item that exists, while there is room. */
export async function takeNote(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  params: Readonly<Record<string, string | undefined>>,
  { text, baseRevision }: { text: string; baseRevision: number },
): Promise<NoteSaving | { status: 404 | 413; error: string }> {
  const key = ItemKeySchema.safeParse(params);
  if (!key.success || !(await findItem(db, key.data))) {
    return { status: 404, error: "There is nothing of this name to write a note on." };
  }
  if ((await visitorBytes(db, visitor.id)) > VISITOR_QUOTA_BYTES + TYPING_HEADROOM_BYTES) {
    return { status: 413, error: "Your storage here is full: delete something of yours to have this saved." };
  }
  return saveNote(db, { ...key.data, visitorId: visitor.id, text, baseRevision });
}
