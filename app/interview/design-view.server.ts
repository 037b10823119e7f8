import { redirect } from "@remix-run/node";
import { answerView } from "#app/design/answer-view.server.ts";
import { questionView } from "#app/design/question-view.server.ts";
import { findDesignAnswer } from "#db/design-answers.ts";
import { askFollowUps, listFollowUps } from "#db/design-follow-ups.ts";
import { findDesign } from "#db/designs.ts";
import { beginInterviewDesign } from "#db/interview-designs.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { running } from "#interview/report/time.ts";
import { designTimes } from "./design-times.server.ts";
import type { ItemContext } from "./item-view.server.ts";

/** A design question on the clock of its section; the first time it is shown its answer begins. */
export async function designView(
  { db, visitor }: Pick<ItemContext, "db" | "visitor">,
  interview: Interview,
  item: InterviewItem,
  now: number,
) {
  const stored = await findDesign(db, item.slug);
  if (stored?.version !== item.version) {
    return { view: "gone" as const, why: stored ? ("changed" as const) : ("retired" as const) };
  }
  const own = { visitorId: visitor.id, interviewId: interview.id, position: item.position };
  const begun = await beginInterviewDesign(db, own, now);
  if (begun.kind === "over_quota") throw new Response("Your storage here is full.", { status: 413 });
  // The section has ended since this page was asked for.
  if (begun.kind === "closed") throw redirect(`/interviews/${interview.id}`);
  const times = designTimes(stored, interview, item);
  const due = times.filter(({ askedAt }) => askedAt <= now);
  await askFollowUps(db, { visitorId: visitor.id, id: begun.id, asked: due });
  const answer = await findDesignAnswer(db, visitor.id, begun.id);
  if (!answer) throw new Response(null, { status: 404 });
  const {
    seconds,
    startedAt: from = now,
    deadline = now,
  } = interview.sections.find(({ position }) => position === item.section) ?? { seconds: 0 };
  const next = Math.min(...times.map(({ askedAt }) => askedAt).filter((at) => at > now));
  return {
    view: "design" as const,
    question: { ...questionView(stored), minutes: Math.round(seconds / 60) },
    answer: answerView(stored, answer, await listFollowUps(db, begun.id), {
      address: `/interviews/${interview.id}?item=${item.position}`,
      isInInterview: true,
      remainingMs: Math.max(0, deadline - now),
      nextFollowUpMs: Number.isFinite(next) ? next - now : undefined,
      ranUntil: (askedAt) => running({ from, to: askedAt }, interview.pauses),
    }),
  };
}
