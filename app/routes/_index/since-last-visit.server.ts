import { REPORT_STATE_LABELS } from "#app/admin/report-states.ts";
import type { PlanView } from "#app/plan/plan.server.ts";
import type { Database } from "#db/database.ts";
import { listReports } from "#db/reports.ts";
import type { ReviewToday } from "#db/review-queue.ts";
import { saidOfDesigns } from "#db/said-of-designs.ts";
import { timedOutInterviews } from "#db/timed-out-interviews.ts";
import { findVisitor } from "#db/visitors.ts";
import { LEVEL_LABELS } from "#interview/vocabulary.ts";
import { sayDaysLeft } from "#plan/what-changed.ts";
import { ROLE_LABELS } from "#problems/vocabulary.ts";
import { dayOf } from "#review/day.ts";

/** Something that came about while a learner was away, and where it is. */
export type News = {
  kind: "said" | "interview" | "report" | "plan" | "due";
  title: string;
  say: string;
  to: string;
  /** In milliseconds since 1970, UTC; absent where it is no single moment. */
  at?: number;
};

export type SinceLastVisit = {
  /** When the visit before this one ended. */
  at: number;
  news: News[];
};

type Known = {
  review: ReviewToday;
  plan: Pick<PlanView, "missed" | "workingDaysLeft" | "daysLeft"> | undefined;
};

/** Undefined in somebody's first visit. What a learner did themselves is no news to them. */
export async function sinceLastVisit(
  db: Database,
  visitorId: string,
  { review, plan }: Known,
): Promise<SinceLastVisit | undefined> {
  const at = (await findVisitor(db, visitorId))?.previousVisitAt;
  if (at === undefined) return undefined;
  const [said, interviews, reports] = await Promise.all([
    saidOfDesigns(db, visitorId, at),
    timedOutInterviews(db, visitorId, at),
    listReports(db, visitorId),
  ]);
  const decided = reports.filter(({ decidedAt = 0, importedId }) => decidedAt > at && !importedId);
  return {
    at,
    news: [
      ...said.map(
        (one): News => ({
          ...{ kind: "said", title: one.title, at: one.at },
          say: `${names(one.names)}: ${words(one)}`,
          to: `/designs/${one.slug}/answers/${one.answerId}?view=reviews`,
        }),
      ),
      ...interviews.map(
        ({ id, role, level, endedAt }): News => ({
          ...{ kind: "interview", at: endedAt, to: `/interviews/${id}/report` },
          title: `${ROLE_LABELS[role]}, ${LEVEL_LABELS[level].toLowerCase()}`,
          say: "The time of the interview ran out; what was filled in counted. Its report is ready",
        }),
      ),
      ...decided.map(
        ({ title, state, reply, decidedAt }): News => ({
          ...{ kind: "report", title, to: "/reports" },
          say: `Your report of a mistake: ${REPORT_STATE_LABELS[state].toLowerCase()}${reply ? ", with a reply" : ""}`,
          ...(decidedAt === undefined ? {} : { at: decidedAt }),
        }),
      ),
      ...passedDays(plan, dayOf(at, review.zone)),
      ...fellDue(review, dayOf(at, review.zone)),
    ],
  };
}

/** Days of the plan after the one of the last visit that went by without practice. */
function passedDays(plan: Known["plan"], lastDay: number): News[] {
  const missed = plan?.missed.filter((day) => day > lastDay).length ?? 0;
  if (!plan || plan.daysLeft <= 0 || missed === 0) return [];
  return [
    {
      ...{ kind: "plan", to: "/plan" },
      title: missed === 1 ? "One planned day passed" : `${missed} planned days passed`,
      say: `The work is spread over ${sayDaysLeft(plan.workingDaysLeft)}; none gets longer`,
    },
  ];
}

/** Cards of today's review that were not due when the visit before this one ended. */
function fellDue({ queue }: ReviewToday, lastDay: number): News[] {
  const fresh = queue.filter(({ memory }) => memory.dueDay > lastDay).length;
  if (fresh === 0) return [];
  return [
    {
      ...{ kind: "due", to: "/review" },
      title: fresh === 1 ? "One card fell due" : `${fresh} cards fell due`,
      say: `In today's review${queue.length > fresh ? `, ${queue.length} in all` : ""}`,
    },
  ];
}

function words({ comments, reviews }: { comments: number; reviews: number }): string {
  const parts = [
    comments > 0 && (comments === 1 ? "one comment" : `${comments} comments`),
    reviews > 0 && (reviews === 1 ? "marks by the rubric" : `${reviews} times marks by the rubric`),
  ];
  return parts.filter((one) => one !== false).join(" and ");
}

function names(all: readonly string[]): string {
  const [first = "Somebody", ...others] = all;
  if (others.length === 0) return first;
  return others.length === 1 ? `${first} and ${others[0]}` : `${first} and ${others.length} others`;
}
