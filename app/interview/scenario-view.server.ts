import { redirect } from "@remix-run/node";
import { openScenario } from "#app/scenario/open-scenario.server.ts";
import { headOf } from "#app/scenario/scenario-head.ts";
import type { Database } from "#db/database.ts";
import { draftsOf } from "#db/interview-drafts.ts";
import { findOpenItem, linkItem, type OwnItem } from "#db/interview-items.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { findOpenRun, findRun, startRun } from "#db/scenario-runs.ts";
import { inTransaction } from "#db/transaction.ts";
import { presentRun } from "#problems/scenario/present.ts";
import { readDraftFields } from "./draft-fields.server.ts";
import type { ItemContext } from "./item-view.server.ts";

/** A scenario as far as it was played; the first time it is shown its run begins. */
export async function scenarioView(
  context: ItemContext,
  interview: Interview,
  item: InterviewItem,
  now: number,
) {
  const { db, visitor } = context;
  const open = await scenarioOf(context, item.slug);
  if (open?.version !== item.version) {
    return { view: "gone" as const, why: open ? ("changed" as const) : ("retired" as const) };
  }
  const own = { visitorId: visitor.id, interviewId: interview.id, position: item.position };
  const runId = item.runId ?? (await beginRun(db, own, open.stepCount, now));
  const run = await findRun(db, visitor.id, runId);
  if (!run) return { view: "gone" as const, why: "changed" as const };
  const presented = presentRun(open.scenario, open.rendered, run.seed, run.answers);
  const [draft] = await draftsOf(db, interview.id, item.position);
  const { step, turn, ...fields } = readDraftFields(draft?.text);
  const isOfThisTurn = step === presented.open?.id && turn === String(presented.open?.turn);
  return {
    view: "scenario" as const,
    head: headOf(open),
    version: open.version,
    run: presented,
    draft: { revision: draft?.revision ?? 0 },
    fields: isOfThisTurn ? fields : {},
  };
}

export async function scenarioOf(context: Pick<ItemContext, "db" | "scenarios" | "log">, slug: string) {
  try {
    return await openScenario(context, slug);
  } catch (answer) {
    if (answer instanceof Response) return undefined;
    throw answer;
  }
}

/** The run of an item whose section is under way. Two tabs end in one. */
async function beginRun(db: Database, own: OwnItem, stepCount: number, now: number): Promise<string> {
  const { visitorId, interviewId } = own;
  return inTransaction(db, async (transaction) => {
    const item = await findOpenItem(transaction, own, now);
    // The section has ended since this page was asked for.
    if (!item) throw redirect(`/interviews/${interviewId}`);
    if (item.runId !== undefined) return item.runId;
    const { slug, version } = item;
    // A run that was begun in another tab since the interview was drawn is left for this one.
    const other = await findOpenRun(transaction, visitorId, slug);
    const start = { visitorId, slug, version, stepCount, ...(other ? { instead: other.id } : {}) };
    const begun = await startRun(transaction, start, now);
    if (begun.kind === "over_quota") throw new Response("Your storage here is full.", { status: 413 });
    await linkItem(transaction, own, { runId: begun.id });
    return begun.id;
  });
}
