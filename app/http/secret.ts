import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The secret beside the database, made on the first start and readable by its owner only. */
export function storedSecret(databaseFile: string): string {
  if (databaseFile === ":memory:") return randomBytes(32).toString("hex");
  const file = path.join(path.dirname(databaseFile), "cookie-secret");
  try {
    writeFileSync(file, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
