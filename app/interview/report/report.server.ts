import { type OfferedItem, offeredItems } from "#app/interview/candidates.server.ts";
import type { Database } from "#db/database.ts";
import { listEvents } from "#db/interview-events.ts";
import { type InterviewProgram, interviewDesigns, interviewPrograms } from "#db/interview-results.ts";
import { type Interview, listInterviews } from "#db/interviews.ts";
import { findingsOf } from "#interview/report/findings.ts";
import { nextSteps } from "#interview/report/next-steps.ts";
import { type Report, summaryOf } from "#interview/report/report.ts";
import { recommend, type Standing, sectionScores, topicScores, totalScore } from "#interview/report/score.ts";
import { type TimedProgram, timelineOf } from "#interview/report/timeline.ts";
import { budgetVerdictLabel, verdictLabel } from "#judge/verdict.ts";
import { reportedItems } from "./reported-items.server.ts";

type Ended = Interview & { endedAt: number };

/** Interviews that a list or a comparison shows: two a month for two years. */
export const INTERVIEWS_SHOWN = 50;

/**
 * Everything that the report of an interview says. The interview must have ended. `isAlone`: without the others,
 * for whoever must not see them; then it costs nothing to have had many.
 */
export async function reportOf(
  db: Database,
  visitorId: string,
  interview: Ended,
  { isAlone = false }: { isAlone?: boolean } = {},
): Promise<Report> {
  const { id, role, level, mode, createdAt, endedAt, ending = "finished", notes, reflection } = interview;
  const [items, events, programs, designs, offered, history] = await Promise.all([
    reportedItems(db, interview),
    listEvents(db, id),
    interviewPrograms(db, id),
    interviewDesigns(db, id),
    offeredItems(db, visitorId),
    isAlone ? [] : historyOf(db, visitorId),
  ]);
  const sections = sectionScores(interview.sections, items);
  const begun = items.filter(({ section }) => sections[section - 1]?.startedAt !== undefined);
  const topics = topicScores(sections, items);
  const total = totalScore(sections);
  const waiting = items.filter(({ standing }) => standing === "waiting").length;
  const unmarked = items.filter(({ standing }) => standing === "unmarked").length;
  const recommendation = recommend(total, sections);
  const finals = new Set(
    events.flatMap(({ kind, submissionId }) => (kind === "final" ? [submissionId] : [])),
  );
  return {
    ...{ id, role, level, mode, createdAt, endedAt, ending, notes, reflection, waiting, unmarked },
    pausedSeconds: pausedSeconds(interview),
    isImported: interview.importedId !== undefined,
    ...(total ? { total } : {}),
    ...(recommendation ? { recommendation } : {}),
    summary: summaryOf({ level, ending, sections, topics, items, total, waiting, unmarked }),
    ...{ sections, topics, items },
    ...findingsOf(begun, topics),
    next: nextSteps(begun, topics, allOf(offered)),
    timeline: timelineOf({
      ...{ createdAt, sections, events },
      pauses: interview.pauses,
      followUps: new Map([...designs].map(([position, { followUps }]) => [position, followUps])),
      titles: new Map(items.map(({ position, title }) => [position, title])),
      programs: new Map(
        [...programs].map(([position, own]) => [position, own.map((one) => timed(one, finals.has(one.id)))]),
      ),
    }),
    history,
  };
}

/** Of the latest interviews those that have ended and have something to score, the first one first. */
export async function historyOf(db: Database, visitorId: string): Promise<Report["history"]> {
  const past: Report["history"] = [];
  for (const interview of await listInterviews(db, visitorId, INTERVIEWS_SHOWN)) {
    const { id, createdAt, role, level } = interview;
    const total = interview.endedAt === undefined ? undefined : await totalOf(db, interview);
    if (total) past.push({ id, createdAt, role, level, score: total.score, bar: total.bar });
  }
  return past.reverse();
}

export async function totalOf(db: Database, interview: Interview): Promise<Standing | undefined> {
  return totalScore(sectionScores(interview.sections, await reportedItems(db, interview)));
}

function allOf(offered: Awaited<ReturnType<typeof offeredItems>>): OfferedItem[] {
  return Object.values(offered).flat();
}

function pausedSeconds({ pauses, endedAt }: Ended): number {
  const ms = pauses.reduce((sum, pause) => sum + (pause.endedAt ?? endedAt) - pause.beganAt, 0);
  return Math.round(ms / 1000);
}

function timed(
  { mode, createdAt, verdict, budgetVerdict }: InterviewProgram,
  isFinal: boolean,
): TimedProgram {
  const isOver = budgetVerdict !== undefined && budgetVerdict !== "within_budget";
  const words = isOver ? budgetVerdictLabel(budgetVerdict) : verdict && verdictLabel(verdict);
  return {
    ...{ mode, createdAt, isFinal, isGreen: verdict === "accepted" && !isOver },
    ...(words ? { verdict: words.toLowerCase() } : {}),
  };
}
