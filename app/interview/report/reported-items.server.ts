import { itemAddress } from "#app/item-address.ts";
import type { Database } from "#db/database.ts";
import { listEvents } from "#db/interview-events.ts";
import {
  type InterviewAnswer,
  type InterviewDesign,
  type InterviewProgram,
  type InterviewRun,
  interviewAnswers,
  interviewDesigns,
  interviewPrograms,
  interviewRuns,
  itemFacts,
} from "#db/interview-results.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { solves } from "#db/statistics.ts";
import { barOf } from "#interview/bar.ts";
import type { ItemStanding, ReportedItem } from "#interview/report/reported-item.ts";
import { secondsByItem } from "#interview/report/time.ts";
import { budgetVerdictLabel, type DeviceReport, verdictLabel } from "#judge/verdict.ts";
import { OUTCOME_LABELS } from "#problems/vocabulary.ts";
import { itemRating } from "#scoring/item-rating.ts";

/** An item with where the learner finds what they did. */
export type LinkedItem = ReportedItem & { address?: string };

type Outcome = Pick<ReportedItem, "standing" | "verdict" | "wrongSubmits"> &
  Partial<
    Pick<ReportedItem, "score" | "selfScore" | "budgetShare" | "isOverBudget" | "wrongTurns" | "isRubricOpen">
  > & {
    address?: string;
  };

/** What became of each item of an interview that has ended, in order. Of its bar the author's difficulty decides. */
export async function reportedItems(db: Database, interview: Interview): Promise<LinkedItem[]> {
  const { id, level, items } = interview;
  const [facts, answers, programs, runs, designs, events] = await Promise.all([
    itemFacts(db, items),
    interviewAnswers(db, id),
    interviewPrograms(db, id),
    interviewRuns(db, id),
    interviewDesigns(db, id),
    listEvents(db, id),
  ]);
  const seconds = secondsByItem(interview, events);
  return items.map((item) => {
    const { title, difficulty, topics } = facts(item);
    const { position, section, kind, slug, plannedSeconds } = item;
    return {
      ...{ position, section, kind, slug, plannedSeconds, title, difficulty, topics },
      seconds: seconds.get(position) ?? 0,
      bar: barOf([itemRating(difficulty).rating], level) ?? 0,
      ...outcomeOf(item, {
        answer: answers.get(position),
        submits: (programs.get(position) ?? []).filter(({ mode }) => mode === "submit"),
        run: runs.get(position),
        design: designs.get(position),
      }),
    };
  });
}

type Found = {
  answer: InterviewAnswer | undefined;
  submits: readonly InterviewProgram[];
  run: InterviewRun | undefined;
  design: InterviewDesign | undefined;
};

function outcomeOf(item: InterviewItem, { answer, submits, run, design }: Found): Outcome {
  if (item.skipped) return { standing: "skipped", verdict: "Left out", wrongSubmits: 0 };
  const unanswered: Outcome = {
    ...{ standing: "unanswered", verdict: "Not answered", score: 0, wrongSubmits: 0 },
    address: itemAddress({ item: item.kind, slug: item.slug }),
  };
  switch (item.kind) {
    case "question":
      return answer ? ofAnswer(item.slug, answer) : unanswered;
    case "coding":
      return submits.length > 0 ? ofSubmits(submits) : unanswered;
    case "scenario":
      return run && run.steps.length > 0 ? ofRun(run) : unanswered;
    case "design":
      return design?.isFinished ? ofDesign(design) : unanswered;
  }
}

function ofAnswer(slug: string, { id, outcome, score, isSelfMarked }: InterviewAnswer): Outcome {
  const common = { wrongSubmits: 0, address: `/questions/${slug}/answers/${id}` };
  if (outcome === undefined) return { ...common, standing: "unmarked", verdict: "Mark it yourself" };
  const standing: ItemStanding = "answered";
  const verdict = isSelfMarked ? `${OUTCOME_LABELS[outcome]}, by yourself` : OUTCOME_LABELS[outcome];
  return {
    ...common,
    standing,
    verdict,
    ...(isSelfMarked ? { selfScore: score ?? 0 } : { score: score ?? 0 }),
  };
}

/** The best submit counts. A failure of the judge is none of the learner's. */
function ofSubmits(submits: readonly InterviewProgram[]): Outcome {
  const judged = submits.filter(({ verdict }) => verdict !== undefined && verdict !== "judge_error");
  const best = judged.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
  const address = `/submissions/${(best ?? submits.at(-1))?.id ?? ""}`;
  const isWaiting = submits.some(({ state }) => state !== "done");
  if (!best?.verdict) {
    if (isWaiting) return { standing: "waiting", verdict: "Being judged", wrongSubmits: 0, address };
    return { standing: "skipped", verdict: "The judge failed", wrongSubmits: 0, address };
  }
  const { verdict, budgetVerdict, score = 0, device } = best;
  const isOver = budgetVerdict !== undefined && budgetVerdict !== "within_budget";
  return {
    standing: isWaiting ? "waiting" : "answered",
    verdict: isOver ? budgetVerdictLabel(budgetVerdict) : verdictLabel(verdict),
    score: score / 100,
    wrongSubmits: judged.filter(
      (one) => one.verdict && !solves({ verdict: one.verdict, budgetVerdict: one.budgetVerdict ?? null }),
    ).length,
    address,
    ...(isOver ? { isOverBudget: true } : {}),
    ...(device && !isOver ? { budgetShare: tightest(device) } : {}),
  };
}

function tightest({ use, budget }: DeviceReport): number {
  return Math.max(
    use.flashBytes / budget.flashBytes,
    use.ramBytes / budget.ramBytes,
    use.instructions / budget.instructions,
  );
}

/** The steps that were ended, over all that are graded automatically; steps marked by oneself are apart. */
function ofRun({ id, slug, stepCount, steps }: InterviewRun): Outcome {
  const graded = steps.filter(({ isSelfMarked }) => !isSelfMarked);
  const own = steps.filter(({ isSelfMarked }) => isSelfMarked);
  const of = Math.max(1, stepCount - own.length);
  const marked = own.flatMap(({ score }) => (score === undefined ? [] : [score]));
  return {
    standing: "answered",
    verdict: `${steps.length} of ${stepCount} steps`,
    score: graded.reduce((sum, { score = 0 }) => sum + score, 0) / of,
    wrongSubmits: 0,
    wrongTurns: steps.reduce((sum, { turns }) => sum + turns - 1, 0),
    address: `/scenarios/${slug}/runs/${id}`,
    ...(marked.length > 0 ? { selfScore: marked.reduce((sum, one) => sum + one, 0) / marked.length } : {}),
  };
}

/** What the platform checks is the score; the rubric is its writer's, afterwards, and apart. */
function ofDesign({ id, slug, score, selfMarked }: InterviewDesign): Outcome {
  const common = {
    ...{ standing: "answered" as const, wrongSubmits: 0, address: `/designs/${slug}/answers/${id}` },
    ...(selfMarked === undefined ? { isRubricOpen: true as const } : { selfScore: selfMarked }),
  };
  // It came with a file, and is checked when its review is opened for the first time.
  if (!score) return { ...common, verdict: "Not checked yet" };
  const { rowsRight, rowsAsked, totalsHeld, totalsAsked, checksHeld, checksAsked } = score;
  return {
    ...common,
    verdict: `${rowsRight} of ${rowsAsked} estimates, ${totalsHeld} of ${totalsAsked} limits, ${checksHeld} of ${checksAsked} checks`,
    score: score.score,
  };
}
