import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTable } from "#scripts/configuration-table.ts";

test("docs/configuration.md lists every variable: node scripts/run.mjs scripts/write-configuration.ts mends it", () => {
  const text = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
  expect(text).toBe(withTable(text));
  expect(text).toContain("| `DATABASE_FILE` | `data/tensor-arena.sqlite` |");
});
