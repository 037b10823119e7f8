import type { AppLoadContext } from "@remix-run/node";
import { openQuestionOf } from "#app/question/open-question.server.ts";
import { headOf } from "#app/question/question-head.ts";
import { revealAnswer } from "#app/question/reveal-answer.server.ts";
import { findAnswer } from "#db/answers.ts";
import { skipItem } from "#db/practice-ending.ts";
import type { PracticeItem } from "#db/practice-items.ts";
import type { PracticeSet } from "#db/practice-sets.ts";
import { openedHints, present } from "#problems/question/present.ts";
import { isSealed, marksOf, nextOpen } from "./standing.ts";
import { summarise } from "./summary.ts";

type Context = Pick<AppLoadContext, "db" | "visitor" | "questions" | "log">;

/** What stands above each item of a set. Nothing of an outcome that waits for the end. */
export function setHead(set: PracticeSet, now: number) {
  const { id, choice, feedback, deadline, ending, items } = set;
  return {
    ...{ id, choice, feedback },
    ...(ending && { ending }),
    marks: marksOf(set),
    open: items.filter((item) => !item.answer && !item.skipped).length,
    ...(deadline !== undefined && ending === undefined && { remainingMs: Math.max(0, deadline - now) }),
    /** Local copies of these are not needed any more. */
    written: items.filter(({ kind, answer }) => kind === "free" && answer).map(({ slug }) => slug),
  };
}

/** An item that waits for its answer; undefined where its question is gone or changed under the server. */
export async function openItem(context: Context, set: PracticeSet, item: PracticeItem, hintsAsked: number) {
  const open = await openQuestionOf(context, item);
  if (!open || open.version !== item.version) {
    await skipItem(context.db, set.id, item.position, open ? "changed" : "retired");
    return undefined;
  }
  const next = nextOpen(set.items, item.position);
  return {
    view: "open" as const,
    position: item.position,
    head: headOf(open),
    hints: openedHints(open.question, open.rendered, item.seed, hintsAsked),
    presented: present(open.question, open.rendered, item.seed),
    /** Where to go when this one is left for later. */
    later: next && next.position !== item.position ? next.position : undefined,
  };
}

/** An item with its answer and the key. Not to be called while the set is sealed. */
export async function answeredItem(context: Context, set: PracticeSet, item: PracticeItem) {
  if (isSealed(set)) throw new Error(`Set ${set.id} is sealed`);
  const { db, visitor } = context;
  const answer = await findAnswer(db, visitor.id, item.answer?.id ?? "");
  if (!answer) throw new Response(null, { status: 404 });
  const open = await openQuestionOf(context, item);
  const { id, outcome, score, selfMarked, seconds, hintsOpened, marks } = answer;
  const { slug, title, kind, topics, version } = item;
  return {
    view: "answered" as const,
    position: item.position,
    head: open ? headOf(open) : { slug, title, kind, topics, version, seconds: item.expectedSeconds },
    answer: { id, version: answer.version, outcome, score, selfMarked, seconds, hintsOpened, marks },
    revealed: open ? revealAnswer(open, answer) : ({ isOlder: true } as const),
    next: nextAfter(set, item.position),
  };
}

/** What became of the set. */
export function setResult(set: PracticeSet) {
  const items = set.items.map(
    ({ position, slug, title, kind, expectedSeconds, skipped, isRetired, answer }) => {
      return { position, slug, title, kind, expectedSeconds, skipped, isRetired, answer };
    },
  );
  return { view: "result" as const, summary: summarise(set.items), items };
}

/** While the set is open the next open item, afterwards the next that was answered. */
function nextAfter(set: PracticeSet, position: number): number | undefined {
  if (set.ending === undefined) return nextOpen(set.items, position)?.position;
  return set.items.find((item) => item.position > position && item.answer)?.position;
}
