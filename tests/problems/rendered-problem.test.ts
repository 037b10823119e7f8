import { join } from "node:path";
import { expect, test } from "vitest";
import { loadProblem } from "#problems/load.ts";
import { createRenderer } from "#problems/render.ts";
import { renderProblem } from "#problems/rendered-problem.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

const PROBLEMS = join(import.meta.dirname, "../../problems/coding");

/** The text of highlighted code. */
function textOf(blocks: readonly ContentBlock[] = []): string {
  return blocks.map((block) => ("html" in block ? block.html.replace(/<[^>]*>/g, "") : "")).join("");
}

test("a learner who writes for a driver is shown the driver's header, not the driver's own function", async () => {
  const { signatures } = renderProblem(
    await loadProblem(join(PROBLEMS, "spsc-ring-buffer")),
    await createRenderer(),
  );
  for (const language of ["c", "cpp"] as const) {
    expect(textOf(signatures[language])).toContain("void ring_push(Ring *ring");
    expect(textOf(signatures[language])).not.toContain("replay_ring");
  }
  expect(textOf(signatures.python)).toContain("def replay_ring(");
});
