import { type AppLoadContext, json, redirect } from "@remix-run/node";
import type { ItemKey } from "#db/item.ts";
import { interviewAsking, isSealedSubmission } from "#db/sealed.ts";
import { findSubmission } from "#db/submissions.ts";

type Context = Pick<AppLoadContext, "db" | "visitor">;

/**
 * Throws the way to the interview under way that asks for this item: its own pages have hints, verdicts and
 * editorials.
 */
export async function refuseAsked({ db, visitor }: Context, item: ItemKey): Promise<void> {
  const interview = await interviewAsking(db, visitor.id, item);
  if (interview !== undefined) throw redirect(`/interviews/${interview}?sealed`, 303);
}

/** The same for what a page's script reads and writes. */
export async function refuseAskedData({ db, visitor }: Context, item: ItemKey): Promise<void> {
  if ((await interviewAsking(db, visitor.id, item)) === undefined) return;
  throw json(
    { error: "An interview asks this: what you have of it elsewhere waits until it is over." },
    { status: 409 },
  );
}

/** The same for a submission to such a problem, unless the interview itself has it and it only ran the samples. */
export async function refuseSealedSubmission({ db, visitor }: Context, id: string): Promise<void> {
  const submission = await findSubmission(db, id, visitor.id);
  if (!submission || (submission.mode === "run" && (await isSealedSubmission(db, id)))) return;
  await refuseAsked({ db, visitor }, { item: "coding", slug: submission.slug });
}
