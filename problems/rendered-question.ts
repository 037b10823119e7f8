import { z } from "zod";
import { ContentBlocksSchema } from "#problems/content-block.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import type { LoadedQuestion } from "#problems/load-question.ts";
import { withMarks } from "#problems/question/placeholder.ts";
import type { Question } from "#problems/question/schema.ts";
import type { Renderer } from "#problems/render.ts";
import { renderInline } from "#problems/render-inline.ts";

/** HTML of one line; marks stand where drawn values go (problems/question/placeholder.ts). */
const Html = z.string();

/**
 * A question's texts as they are stored. All of them: what may reach the browser, and when, is decided by
 * problems/question/present.ts and reveal.ts. Lists are in the question's own order.
 */
export const RenderedQuestionSchema = z.strictObject({
  prompt: ContentBlocksSchema,
  explanation: ContentBlocksSchema,
  hints: z.array(Html),
  sources: z.array(Html),
  /** Options, items or left sides. */
  lines: z.array(Html),
  /** Why each of them is right or wrong; for an ordering question one text. */
  because: z.array(Html),
  /** What each slip of a numeric question says. */
  slips: z.array(Html),
  /** Of a free response. */
  points: z.array(Html),
  reference: ContentBlocksSchema,
  followUp: Html,
});
export type RenderedQuestion = z.infer<typeof RenderedQuestionSchema>;

/** Throws a FolderFault that names the file of each text that can't be rendered. */
export function renderQuestion(loaded: LoadedQuestion, renderer: Renderer): RenderedQuestion {
  const { slug, question, prompt, explanation } = loaded;
  const names = question.kind === "numeric" ? Object.keys(question.parameters) : [];
  const faults: string[] = [];
  const attempt = <T>(place: string, none: T, work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      faults.push(`${slug}/${place}: ${cause instanceof Error ? cause.message : String(cause)}`);
      return none;
    }
  };
  const blocks = (file: string, text: string, prefix = "") =>
    attempt(file, [], () => renderer.render(withMarks(text, names), prefix));
  const lines = (field: string, texts: readonly string[]) =>
    texts.map((text, index) =>
      attempt(`question.ts: ${field}.${index}`, "", () => renderInline(withMarks(text, names))),
    );
  const rendered: RenderedQuestion = {
    prompt: blocks("question.md", prompt),
    explanation: blocks("explanation.md", explanation, "explanation-"),
    hints: lines("hints", question.hints ?? []),
    sources: lines("sources", question.sources),
    lines: [],
    because: [],
    slips: [],
    points: [],
    reference: [],
    followUp: "",
    ...textsOf(question, lines, blocks),
  };
  if (faults.length > 0) throw new FolderFault(faults);
  return rendered;
}

function textsOf(
  question: Question,
  lines: (field: string, texts: readonly string[]) => string[],
  blocks: (file: string, text: string, prefix?: string) => RenderedQuestion["reference"],
): Partial<RenderedQuestion> {
  switch (question.kind) {
    case "single":
    case "multiple": {
      const { options } = question;
      return {
        lines: lines(
          "options",
          options.map(({ text }) => text),
        ),
        because: lines(
          "options",
          options.map(({ because }) => because),
        ),
      };
    }
    case "numeric":
      return {
        slips: lines(
          "slips",
          question.slips.map(({ says }) => says),
        ),
      };
    case "ordering":
      return { lines: lines("items", question.items), because: lines("because", [question.because]) };
    case "matching": {
      const { pairs } = question;
      return {
        lines: lines(
          "pairs",
          pairs.map(({ left }) => left),
        ),
        because: lines(
          "pairs",
          pairs.map(({ because }) => because),
        ),
      };
    }
    case "free":
      return {
        points: lines(
          "points",
          question.points.map(({ text }) => text),
        ),
        reference: blocks("question.ts: reference", question.reference, "reference-"),
        followUp: lines("followUp", [question.followUp])[0] ?? "",
      };
  }
}
