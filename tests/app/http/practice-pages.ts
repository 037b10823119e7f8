import { expect } from "vitest";
import type { Database } from "#db/database.ts";
import type { Guest } from "./guest.ts";

/** Right answers to the fixtures' questions that ask for no numbers, and one to the numeric. */
export const FIELDS: Record<string, Record<string, string>> = {
  "layer-bytes": { amount: "1", unit: "B" },
  "where-weights": { choice: "0" },
  "what-grows": { "choice-0": "on" },
  "by-macs": { "place-0": "1", "place-1": "2", "place-2": "3", "place-3": "4" },
  "type-sizes": { "match-0": "0", "match-1": "1", "match-2": "2" },
  "why-arena": { text: "There is no malloc at run time. I like it." },
};

/** Starts a set of every question and returns its address. */
export async function startSet(guest: Guest, fields: Record<string, string> = {}): Promise<string> {
  const response = await guest.post("/practice", { intent: "start", length: "10", ...fields });
  expect(response.status, await response.clone().text()).toBe(303);
  return response.headers.get("location") ?? "";
}

export type ItemPage = { slug: string; position: string; version: string; opened: string; html: string };

/** The item that an address shows, as a browser without scripts reads it. */
export async function readItem(guest: Guest, db: Database, address: string): Promise<ItemPage> {
  const response = await guest.get(address);
  expect(response.status, address).toBe(200);
  const html = await response.text();
  const field = (name: string) => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? "";
  const position = /Question <span class="num">(\d+)</.exec(html)?.[1] ?? "";
  const row = await db
    .selectFrom("practiceItem")
    .select("slug")
    .where("setId", "=", address.split(/[/?]/)[2] ?? "")
    .where("position", "=", Number(position))
    .executeTakeFirst();
  return { slug: row?.slug ?? "", position, version: field("version"), opened: field("opened"), html };
}

/** Sends an answer to an item, by default the one above. */
export function sendItem(guest: Guest, set: string, page: ItemPage, fields = FIELDS[page.slug] ?? {}) {
  const { position, version, opened } = page;
  return guest.post(`${set}?item=${position}`, { version, opened, hints: "0", ...fields });
}

/** Answers the item that comes next, and returns where that leads. */
export async function answerNext(guest: Guest, db: Database, set: string): Promise<string> {
  const page = await readItem(guest, db, set);
  const response = await sendItem(guest, set, page);
  expect(response.status, await response.clone().text()).toBe(303);
  return response.headers.get("location") ?? "";
}
