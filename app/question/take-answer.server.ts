import type { AppLoadContext } from "@remix-run/node";
import { storeAnswer } from "#db/answers.ts";
import { draw, SEED } from "#problems/question/draw.ts";
import { grade } from "#problems/question/grade.ts";
import { readAnswerForm } from "./answer-form.server.ts";
import type { OpenQuestion } from "./open-question.server.ts";

/** `isRepeated`: the numbers had been answered before, and that answer stands. */
export type Taken = { id: string; isRepeated: boolean } | { status: 400 | 409 | 413; error: string };

/** Nobody thinks for longer; a page that was left open says nothing about the answer. */
const MOST_SECONDS = 3600;

/** Grades and keeps an answer. The first answer to a seed stands, whoever sends another gets that one. */
export async function takeAnswer(
  { db, visitor }: Pick<AppLoadContext, "db" | "visitor">,
  open: OpenQuestion,
  seed: string,
  fields: Record<string, string>,
  now: number = Date.now(),
): Promise<Taken> {
  const { slug, version, question } = open;
  const form = SEED.test(seed) ? readAnswerForm(question, fields) : undefined;
  if (!form)
    return { status: 400, error: "This form is none of this page. Load the page again and answer anew." };
  if ("missing" in form) return { status: 400, error: form.missing };
  if (form.version !== version) {
    return { status: 409, error: "This question was changed while you had it open. Here it is anew." };
  }
  const graded = question.kind === "free" ? undefined : grade(question, draw(question, seed), form.response);
  if (graded && "refused" in graded) return { status: 400, error: graded.refused };
  const seconds = Math.min(MOST_SECONDS, Math.max(0, Math.round((now - form.opened) / 1000)));
  const hintsOpened = Math.min(form.hints, open.rendered.hints.length);
  const answer = {
    visitorId: visitor.id,
    slug,
    version,
    seed,
    response: form.response,
    seconds,
    hintsOpened,
  };
  const stored = await storeAnswer(db, { ...answer, ...(graded && { grade: graded }) }, now);
  if (stored.kind !== "over_quota") return { id: stored.id, isRepeated: stored.kind === "existing" };
  return {
    status: 413,
    error: "Your storage here is full: export or delete what you have in the settings.",
  };
}
