import path from "node:path";
import type { Page } from "@playwright/test";
import Sqlite from "better-sqlite3";

const FILE = path.join(import.meta.dirname, "..", "..", ".cache", "e2e-data", "tensor-arena.sqlite");

/** Changes the database that the server of all tests has open too. */
export function inDatabase(change: (db: Sqlite.Database) => void): void {
  const db = new Sqlite(FILE);
  try {
    db.pragma("busy_timeout = 5000");
    change(db);
  } finally {
    db.close();
  }
}

/** The id of the visitor of this page. */
export async function visitorOf(page: Page): Promise<unknown> {
  const cookies = await page.context().cookies();
  const value = decodeURIComponent(cookies.find((one) => one.name === "visitor")?.value ?? "");
  // The signed cookie begins with it as JSON in base64.
  return JSON.parse(Buffer.from(value.split(".")[0] ?? "", "base64").toString());
}
