import { expect, test } from "vitest";
import { failed, PASSED, retold, summary, total } from "#scripts/testing/outcome.ts";

test("the last line adds up all stages", () => {
  const all = total([PASSED, { passed: 120, failures: [] }, failed("types", "one"), failed("lint", "two")]);
  expect(summary(all)).toBe("121 passed, 2 failed");
});

test("what failed is told together at the end, long messages by their beginning", () => {
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join("\n");
  const text = retold(total([failed("types", "x.ts(3,1): error\n"), PASSED, failed("vitest", long)]));
  expect(text).toContain("✗ types\n  x.ts(3,1): error\n\n✗ vitest\n  line 0\n");
  expect(text).toContain("  line 11\n  … 28 more lines, above");
  expect(text).not.toContain("line 12");
});
