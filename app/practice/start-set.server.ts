import { randomBytes } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { weakestOf } from "#app/progress/progress.server.ts";
import { type QuestionRow, questionRows } from "#app/question/question-rows.server.ts";
import type { Feedback, PracticeChoice } from "#db/practice-choice.ts";
import { createSet, type PracticeSet } from "#db/practice-sets.ts";
import { itemSeed } from "#interview/item-seed.ts";
import { type Kind, QUESTION_KINDS, type QuestionKind } from "#problems/vocabulary.ts";
import { type Chosen, fits, TIMED } from "./choosing.ts";
import { drawItems } from "./draw-items.ts";
import { isToRepeat } from "./summary.ts";

export type Started = { id: string } | { status: 409 | 413; error: string };

type Context = Pick<AppLoadContext, "db" | "visitor">;

/** Draws a set of what was chosen. Where one is open already, that one is to be continued. */
export async function startChosen(context: Context, chosen: Chosen, now = Date.now()): Promise<Started> {
  const { feedback, ...choice } = chosen;
  const rows = (await rowsOf(context)).filter((row) => fits(row, chosen));
  return start(context, rows, { choice, feedback }, now);
}

/** Ten questions of everything, fifteen minutes. */
export async function startTimed(context: Context, feedback: Feedback, now = Date.now()): Promise<Started> {
  const choice = { topics: [], ...TIMED };
  return start(context, await rowsOf(context), { choice, feedback }, now);
}

/** What was not right in a set that has ended, with new numbers and without a clock. */
export async function startAgain(context: Context, set: PracticeSet, now = Date.now()): Promise<Started> {
  const slugs = set.items.filter(isToRepeat).map(({ slug }) => slug);
  const rows = (await rowsOf(context)).filter(({ slug }) => slugs.includes(slug));
  const choice: PracticeChoice = { topics: [], length: slugs.length, repeats: true };
  if (slugs.length === 0) return { status: 409, error: "Everything in this set was right." };
  return start(context, rows, { choice, feedback: set.feedback }, now);
}

/** The questions that stand out as weakest in a learner's progress, with new numbers and without a clock. */
export async function startWeakest(context: Context, now = Date.now()): Promise<Started> {
  const weakest = await weakestOf(context.db, context.visitor.id, now);
  const slugs = weakest.filter(({ kind }) => isQuestionKind(kind)).map(({ slug }) => slug);
  const rows = (await rowsOf(context)).filter(({ slug }) => slugs.includes(slug));
  const choice: PracticeChoice = { topics: [], length: rows.length, repeats: true };
  if (rows.length === 0) return { status: 409, error: "No question of yours waits to be repeated." };
  return start(context, rows, { choice, feedback: "immediate" }, now);
}

function isQuestionKind(kind: Kind): kind is QuestionKind {
  return QUESTION_KINDS.some((one) => one === kind);
}

/** What an interview or another set asks belongs to that. */
async function rowsOf({ db, visitor }: Context): Promise<QuestionRow[]> {
  return (await questionRows(db, visitor.id)).filter(({ isSealed }) => !isSealed);
}

async function start(
  { db, visitor }: Context,
  rows: readonly QuestionRow[],
  { choice, feedback }: { choice: PracticeChoice; feedback: Feedback },
  now: number,
): Promise<Started> {
  const seed = randomBytes(8).toString("hex");
  const { topics, length, minutes } = choice;
  const drawn = drawItems(rows, { length, seed, topics, now });
  if (drawn.length === 0) return { status: 409, error: "No question fits these choices any more." };
  const items = drawn.map(({ slug, version }) => ({ slug, version, seed: itemSeed(seed, slug) }));
  const deadline = minutes === undefined ? {} : { deadline: now + minutes * 60_000 };
  const stored = await createSet(
    db,
    { visitorId: visitor.id, choice, feedback, seed, items, ...deadline },
    now,
  );
  if (stored.kind !== "over_quota") return { id: stored.id };
  return { status: 413, error: "Your storage here is full: export or delete what you have in the settings." };
}
