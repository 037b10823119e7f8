import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ConfigurationProblem } from "#app/env.server.ts";

/** Where the secret of a database is kept. It belongs into every copy: without it all guests start anew. */
export function secretFile(databaseFile: string): string {
  return path.join(path.dirname(databaseFile), "cookie-secret");
}

/**
 * The secret beside the database, made on the first start and readable by its owner only.
 * Throws ConfigurationProblem when the file can't be read or made, and when it holds none: an empty one would
 * let anybody sign cookies.
 */
export function storedSecret(databaseFile: string): string {
  const fresh = randomBytes(32).toString("hex");
  if (databaseFile === ":memory:") return fresh;
  const file = secretFile(databaseFile);
  const stored = readOrWrite(file, fresh);
  if (/^[0-9a-f]{64}$/.test(stored)) return stored;
  throw new ConfigurationProblem(
    `${file} does not hold a secret: delete it, and a new one is made. Guests start anew.`,
  );
}

/** What the file holds; `fresh`, where there was none. */
function readOrWrite(file: string, fresh: string): string {
  try {
    writeFileSync(file, fresh, { flag: "wx", mode: 0o600, flush: true });
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unusable(file, error);
  }
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(file: string, cause: unknown): ConfigurationProblem {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new ConfigurationProblem(
    `${file} can't be used (${message}): let this user read and write it, or set SECRET.`,
    { cause },
  );
}
