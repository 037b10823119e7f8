import { draw, isDrawn } from "#problems/question/draw.ts";
import { pluralOf } from "#problems/question/nouns.ts";
import { filled, filledBlocks } from "#problems/question/placeholder.ts";
import type { Question } from "#problems/question/schema.ts";
import { offeredUnits } from "#problems/question/units.ts";
import type { RenderedQuestion } from "#problems/rendered-question.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

/** A question as the browser gets it before it is answered. Nothing in it tells the answer. */
export type PresentedQuestion = {
  prompt: ContentBlock[];
  hintCount: number;
  /** Another attempt brings other numbers. */
  isFresh: boolean;
} & (
  | { kind: "single" | "multiple" | "ordering"; lines: string[]; direction?: string }
  | { kind: "matching"; lines: string[]; rights: string[] }
  /** One unit alone is understood and stands beside the field. `allowed` says how far an answer may be off. */
  | { kind: "numeric"; units: string[]; allowed: string; signed: boolean }
  | { kind: "free" }
);

/** What may be seen of an attempt from the beginning. HTML of one line in `lines`, as drawn. */
export function present(question: Question, rendered: RenderedQuestion, seed: string): PresentedQuestion {
  const { parameters, order } = draw(question, seed);
  const drawn = question.kind === "numeric" ? question.parameters : {};
  const common = {
    prompt: filledBlocks(rendered.prompt, drawn, parameters),
    hintCount: rendered.hints.length,
    isFresh: isDrawn(question),
  };
  const shuffledLines = () => order.map((index) => rendered.lines[index] ?? "");
  switch (question.kind) {
    case "single":
    case "multiple":
      return { ...common, kind: question.kind, lines: shuffledLines() };
    case "ordering":
      return { ...common, kind: "ordering", lines: shuffledLines(), direction: question.direction };
    case "matching": {
      const rights = [...question.pairs.map(({ right }) => right), ...question.distractors];
      return {
        ...common,
        kind: "matching",
        lines: rendered.lines,
        rights: order.map((index) => rights[index] ?? ""),
      };
    }
    case "numeric":
      return {
        ...common,
        kind: "numeric",
        units: offeredUnits(question.unit, question.units).map(pluralOf),
        allowed: allowedText(question),
        signed: question.signed === true,
      };
    case "free":
      return { ...common, kind: "free" };
  }
}

/** Hints up to `count`, with the drawn values in them. */
export function openedHints(
  question: Question,
  rendered: RenderedQuestion,
  seed: string,
  count: number,
): string[] {
  const { parameters } = draw(question, seed);
  const drawn = question.kind === "numeric" ? question.parameters : {};
  return rendered.hints.slice(0, count).map((hint) => filled(hint, drawn, parameters));
}

function allowedText({ tolerance, unit }: Extract<Question, { kind: "numeric" }>): string {
  if (tolerance === "exact") return "exact";
  if ("relative" in tolerance) return `±${Number((tolerance.relative * 100).toPrecision(3))}\u00a0%`;
  return `±${tolerance.absolute}${unit === "" ? "" : `\u00a0${unit}`}`;
}
