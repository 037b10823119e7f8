import { draw } from "#problems/question/draw.ts";
import { suggestedPoints } from "#problems/question/evidence.ts";
import { answerText } from "#problems/question/numeric.ts";
import { filled, filledBlocks } from "#problems/question/placeholder.ts";
import type { Response, ResponseOf } from "#problems/question/response.ts";
import type { NumericQuestion, Question } from "#problems/question/schema.ts";
import { renderInline } from "#problems/render-inline.ts";
import type { RenderedQuestion } from "#problems/rendered-question.ts";
import type { ContentBlock } from "#problems/vocabulary.ts";

/** What opens once the question is answered: the key beside the answer. Html is that of one line. */
export type RevealedKey = {
  explanation: ContentBlock[];
  /** Html of one line each. */
  sources: string[];
} & (
  | {
      kind: "single" | "multiple";
      options: { html: string; because: string; isRight: boolean; isChosen: boolean }[];
    }
  | {
      kind: "numeric";
      typed: string;
      answer: string;
      steps: { say: string; sum?: string }[];
      /** `index`: which of the question's slips it is. */
      slips: { index: number; value: string; says: string }[];
    }
  | {
      kind: "ordering";
      because: string;
      direction: string;
      /** In the right order; `place` is where the learner put it, counted from 1. */
      items: { html: string; place: number }[];
    }
  | {
      kind: "matching";
      pairs: { html: string; right: string; chosen: string; because: string }[];
    }
  | {
      kind: "free";
      text: string;
      /** `evidence` is the learner's sentence that seems to cover the point. */
      points: { html: string; weight: number; evidence?: string }[];
      reference: ContentBlock[];
      followUp: string;
    }
);

/** The key to an attempt that was answered. The response must be one to this kind of question. */
export function reveal(
  question: Question,
  rendered: RenderedQuestion,
  seed: string,
  response: Response,
): RevealedKey {
  const { parameters, order } = draw(question, seed);
  const drawn = question.kind === "numeric" ? question.parameters : {};
  const common = {
    explanation: filledBlocks(rendered.explanation, drawn, parameters),
    sources: rendered.sources,
  };
  switch (question.kind) {
    case "single":
    case "multiple": {
      const chosen = new Set(chosenPlaces(response));
      const options = order.map((index, place) => ({
        html: rendered.lines[index] ?? "",
        because: rendered.because[index] ?? "",
        isRight: question.options[index]?.right === true,
        isChosen: chosen.has(place),
      }));
      return { ...common, kind: question.kind, options };
    }
    case "numeric":
      return {
        ...common,
        kind: "numeric",
        typed: typedText(response as ResponseOf<"numeric">),
        ...solution(question, rendered, seed),
      };
    case "ordering": {
      const answered = (response as ResponseOf<"ordering">).order.map((place) => order[place]);
      const items = rendered.lines.map((html, index) => ({ html, place: answered.indexOf(index) + 1 }));
      const [because = ""] = rendered.because;
      return { ...common, kind: "ordering", because, direction: question.direction, items };
    }
    case "matching": {
      const rights = [...question.pairs.map(({ right }) => right), ...question.distractors];
      const { matches } = response as ResponseOf<"matching">;
      const pairs = question.pairs.map(({ right }, index) => ({
        html: rendered.lines[index] ?? "",
        right,
        chosen: rights[order[matches[index] ?? -1] ?? -1] ?? "",
        because: rendered.because[index] ?? "",
      }));
      return { ...common, kind: "matching", pairs };
    }
    case "free": {
      const { text } = response as ResponseOf<"free">;
      const evidence = suggestedPoints(question.points, text);
      const points = question.points.map(({ weight }, index) => {
        const sentence = evidence[index];
        const html = rendered.points[index] ?? "";
        return { html, weight, ...(sentence === undefined ? {} : { evidence: sentence }) };
      });
      const { reference, followUp } = rendered;
      return { ...common, kind: "free", text, points, reference, followUp };
    }
  }
}

function solution(question: NumericQuestion, rendered: RenderedQuestion, seed: string) {
  const { parameters } = draw(question, seed);
  const steps = question.steps(parameters).map((step) => {
    if (typeof step === "string") return { say: renderInline(step) };
    return { say: renderInline(step[0]), sum: renderInline(step[1]) };
  });
  const slips = question.slips.flatMap(({ answer }, index) => {
    const value = answer(parameters);
    if (value === undefined) return [];
    const says = filled(rendered.slips[index] ?? "", question.parameters, parameters);
    return [{ index, value: answerText(question, value), says }];
  });
  return { answer: answerText(question, question.answer(parameters)), steps, slips };
}

function typedText({ text, unit }: ResponseOf<"numeric">): string {
  return unit === "" || /[^\d\s.,eE+−-]/.test(text) ? text : `${text} ${unit}`;
}

function chosenPlaces(response: Response): number[] {
  if (response.kind === "single") return [response.choice];
  return response.kind === "multiple" ? response.choices : [];
}
