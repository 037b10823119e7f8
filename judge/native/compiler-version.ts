import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { CHILDREN_DIRECTORY } from "#judge/process/child-kind.ts";

/** Changes with the compiler and with all that we do around it: flags, runtime, metering. */
export const COMPILER_VERSION = versionOf(path.join(CHILDREN_DIRECTORY, "compiler"));

function versionOf(directory: string): string {
  const hash = createHash("sha256");
  const require = createRequire(import.meta.url);
  hash.update(compilerPackage(require));
  for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" }).sort()) {
    if (/\.(?:ts|c|cpp)$/.test(name)) hash.update(name).update(readFileSync(path.join(directory, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

function compilerPackage(require: NodeJS.Require): string {
  const folder = path.join(path.dirname(require.resolve("@yowasp/clang")), "..");
  return readFileSync(path.join(folder, "package.json"), "utf8");
}
