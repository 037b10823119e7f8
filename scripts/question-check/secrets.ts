import type { LoadedQuestion } from "#problems/load-question.ts";
import { present } from "#problems/question/present.ts";
import type { RenderedQuestion } from "#problems/rendered-question.ts";
import { type Finding, finding } from "#scripts/problem-check/finding.ts";
import { seeds } from "#scripts/question-check/seeds.ts";

/** Nothing that opens with the answer stands in what a browser gets before. */
export function checkSecrets({ question }: LoadedQuestion, rendered: RenderedQuestion): Finding[] {
  const [seed = ""] = seeds(1);
  const shown = JSON.stringify(present(question, rendered, seed));
  const later = [
    ...rendered.because,
    ...rendered.slips,
    ...rendered.points,
    ...rendered.hints,
    rendered.followUp,
    ...[...rendered.explanation, ...rendered.reference].flatMap((block) =>
      "html" in block ? [block.html] : [],
    ),
  ].filter((text) => text !== "");
  return [
    finding(
      "the page of the open question holds nothing of its solution",
      later.map((text) =>
        shown.includes(JSON.stringify(text).slice(1, -1)) ? `"${text.slice(0, 60)}"` : undefined,
      ),
    ),
  ];
}
