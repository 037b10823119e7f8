import type { NewAnswer } from "#db/answers.ts";
import { draw } from "#problems/question/draw.ts";
import { grade } from "#problems/question/grade.ts";
import { readAnswerForm } from "./answer-form.server.ts";
import type { OpenQuestion } from "./open-question.server.ts";

/** An answer as it is stored, whoever gave it. */
export type GradedAnswer = Omit<NewAnswer, "visitorId">;
/** Why an answer is not taken: a sentence for the learner. */
export type RefusedAnswer = { status: 400 | 409 | 413; error: string };

export const STORAGE_FULL: RefusedAnswer = {
  status: 413,
  error: "Your storage here is full: export or delete what you have in the settings.",
};

/** Nobody thinks for longer; a page that was left open says nothing about the answer. */
const MOST_SECONDS = 3600;

/** Reads the form of an answer and grades it, unless it is a free response. Stores nothing. */
export function gradeAnswer(
  { slug, version, question, rendered }: OpenQuestion,
  seed: string,
  fields: Record<string, string>,
  now: number,
): GradedAnswer | RefusedAnswer {
  const form = readAnswerForm(question, fields);
  if (!form)
    return { status: 400, error: "This form is none of this page. Load the page again and answer anew." };
  if ("missing" in form) return { status: 400, error: form.missing };
  if (form.version !== version) {
    return { status: 409, error: "This question was changed while you had it open. Here it is anew." };
  }
  const graded = question.kind === "free" ? undefined : grade(question, draw(question, seed), form.response);
  if (graded && "refused" in graded) return { status: 400, error: graded.refused };
  const seconds = Math.min(MOST_SECONDS, Math.max(0, Math.round((now - form.opened) / 1000)));
  const hintsOpened = Math.min(form.hints, rendered.hints.length);
  const { response } = form;
  return { slug, version, seed, response, seconds, hintsOpened, ...(graded && { grade: graded }) };
}
