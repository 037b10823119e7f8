import path from "node:path";
import Sqlite from "better-sqlite3";

const FILE = path.join(import.meta.dirname, "..", "..", ".cache", "e2e-data", "tensor-arena.sqlite");

/** Gives an account a role, as an admin would. */
export function giveRole(name: string, role: "reviewer" | "admin"): void {
  const db = new Sqlite(FILE);
  try {
    db.pragma("busy_timeout = 5000");
    db.prepare("update account set role = @role where name = @name").run({ name, role });
  } finally {
    db.close();
  }
}
