import { type AppLoadContext, redirect } from "@remix-run/node";
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

/** The same for a submission of such an interview, unless it only ran the samples. */
export async function refuseSealedSubmission({ db, visitor }: Context, id: string): Promise<void> {
  const submission = await findSubmission(db, id, visitor.id);
  if (submission?.mode !== "submit" || !(await isSealedSubmission(db, id))) return;
  await refuseAsked({ db, visitor }, { item: "coding", slug: submission.slug });
}
