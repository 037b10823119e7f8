/** `node scripts/complete-lock.mjs`: run it after `npm install <package>`; setup/lock-file.mjs says why. */
import { readFileSync, writeFileSync } from "node:fs";
import { missingOptionalPackages, withOptionalPackages } from "#scripts/setup/lock-file.mjs";

const FILE = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(FILE, "utf8"));
const missing = missingOptionalPackages(lock.packages);
lock.packages = withOptionalPackages(lock.packages);
if (missing.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} optional packages of other platforms added.`);
