import { z } from "zod";
import { ITEM_KINDS, type ItemKind } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";

/** What can be bookmarked, noted on and reported, told apart by kind and address. */
export type ItemKey = { item: ItemKind; slug: string };
export type OwnItemKey = ItemKey & { visitorId: string };

export const ItemKeySchema = z.object({
  item: z.enum(ITEM_KINDS),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100),
});

/** What there is to know of an item without opening it. */
export type Item = ItemKey & { title: string; version: string; isOffered: boolean };

/** An item, also one that is not offered any more. Undefined when there never was one. */
export async function findItem(db: Database, { item, slug }: ItemKey): Promise<Item | undefined> {
  return (await listItems(db, item, [slug]))[0];
}

/** The items of one kind with these slugs, in no order. */
export async function listItems(db: Database, item: ItemKind, slugs: readonly string[]): Promise<Item[]> {
  if (slugs.length === 0) return [];
  const rows = await db
    .selectFrom(ITEM_TABLES[item])
    .select(["slug", "version", "definition", "retiredAt"])
    .where("slug", "in", slugs)
    .execute();
  return rows.map(({ slug, version, definition, retiredAt }) => {
    const { title } = readJson(TitledSchema, definition, `the title of ${slug}`);
    return { item, slug, title, version, isOffered: retiredAt === null };
  });
}

/** Where the items of each kind are stored. */
export const ITEM_TABLES: Record<ItemKind, "problem" | "question" | "scenario" | "design"> = {
  coding: "problem",
  question: "question",
  scenario: "scenario",
  design: "design",
};
const TitledSchema = z.object({ title: z.string() });
