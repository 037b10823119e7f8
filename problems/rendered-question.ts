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
  const { rendered, faults } = renderTexts(question, renderer, {
    definition: "question.ts",
    prompt: { file: "question.md", text: prompt, idPrefix: "" },
    explanation: { file: "explanation.md", text: explanation, idPrefix: "explanation-" },
  });
  if (faults.length > 0) throw new FolderFault(faults.map((fault) => `${slug}/${fault}`));
  return rendered;
}

type Prose = { file: string; text: string; idPrefix: string };
/** Where a question's texts stand; `definition` is how faults call the place of its fields. */
type Places = { definition: string; prompt: Prose; explanation: Prose };

/** Renders what can be rendered; faults begin with the file they are in. */
export function renderTexts(
  question: Question,
  renderer: Renderer,
  { definition, prompt, explanation }: Places,
): { rendered: RenderedQuestion; faults: string[] } {
  const names = question.kind === "numeric" ? Object.keys(question.parameters) : [];
  const faults: string[] = [];
  const attempt = <T>(place: string, none: T, work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      faults.push(`${place}: ${cause instanceof Error ? cause.message : String(cause)}`);
      return none;
    }
  };
  const blocks = (file: string, text: string, prefix = "") =>
    attempt(file, [], () => renderer.render(withMarks(text, names), prefix));
  const lines = (field: string, texts: readonly string[]) =>
    texts.map((text, index) =>
      attempt(`${definition}: ${field}.${index}`, "", () => renderInline(withMarks(text, names))),
    );
  const reference = (text: string) =>
    blocks(`${definition}: reference`, text, `${prompt.idPrefix}reference-`);
  const rendered: RenderedQuestion = {
    prompt: blocks(prompt.file, prompt.text, prompt.idPrefix),
    explanation: blocks(explanation.file, explanation.text, explanation.idPrefix),
    hints: lines("hints", question.hints ?? []),
    sources: lines("sources", question.sources),
    lines: [],
    because: [],
    slips: [],
    points: [],
    reference: [],
    followUp: "",
    ...textsOf(question, lines, reference),
  };
  return { rendered, faults };
}

function textsOf(
  question: Question,
  lines: (field: string, texts: readonly string[]) => string[],
  reference: (text: string) => RenderedQuestion["reference"],
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
        reference: reference(question.reference),
        followUp: lines("followUp", [question.followUp])[0] ?? "",
      };
  }
}
