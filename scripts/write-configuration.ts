/** `node scripts/run.mjs scripts/write-configuration.ts`: brings the table of docs/configuration.md up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import { withTable } from "#scripts/configuration-table.ts";

const FILE = new URL("../docs/configuration.md", import.meta.url);
writeFileSync(FILE, withTable(readFileSync(FILE, "utf8")));
