import { z } from "zod";
import type { BudgetVerdict, DeviceReport, Language, Mode, State, Verdict } from "#judge/verdict.ts";
import { countedMarks } from "#problems/system-design/marking/draft-marks.ts";
import { totalOf } from "#problems/system-design/marking/total.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  type ItemKind,
  type Outcome,
  TOPICS,
  type Topic,
} from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { type AskedFollowUp, listFollowUps } from "./design-follow-ups.ts";
import { listDesignReviews } from "./design-reviews.ts";
import { type DesignScore, findDesignScore } from "./design-scores.ts";
import { DeviceReportSchema } from "./device-report.ts";
import type { InterviewItem } from "./interviews.ts";
import { ITEM_TABLES } from "./item.ts";
import { readJson, readOptionalJson } from "./json-column.ts";
import { withoutNulls } from "./without-nulls.ts";

/** What an item is, whoever asks. */
export type ItemFacts = { title: string; difficulty: Difficulty; topics: Topic[] };

export type InterviewAnswer = { id: string; outcome?: Outcome; score?: number; isSelfMarked: boolean };
export type InterviewProgram = {
  id: string;
  mode: Mode;
  language: Language;
  state: State;
  verdict?: Verdict;
  budgetVerdict?: BudgetVerdict;
  /** 0 to 100. */
  score?: number;
  device?: DeviceReport;
  createdAt: number;
  finishedAt?: number;
};
export type InterviewRun = {
  id: string;
  slug: string;
  stepCount: number;
  /** Those that were ended, in order; without a score where its writer has to mark it. */
  steps: { title: string; outcome?: Outcome; score?: number; isSelfMarked: boolean; turns: number }[];
};

const FactsSchema = z.object({
  title: z.string(),
  difficulty: z.enum(DIFFICULTIES),
  topics: z.array(z.enum(TOPICS)).min(1),
});

export type InterviewDesign = {
  id: string;
  slug: string;
  /** Nothing was written in one that is not. */
  isFinished: boolean;
  score?: DesignScore;
  /** By the rubric, by its writer, at the first look; 0 to 1. */
  selfMarked?: number;
  followUps: AskedFollowUp[];
};

/** Title, difficulty and topics of items, by kind and slug; also of what is not offered any more. */
export async function itemFacts(
  db: Database,
  items: readonly Pick<InterviewItem, "kind" | "slug">[],
): Promise<(item: { kind: ItemKind; slug: string }) => ItemFacts> {
  const found = new Map<string, ItemFacts>();
  for (const [kind, own] of Map.groupBy(items, (one) => one.kind)) {
    const slugs = own.map(({ slug }) => slug);
    const rows = await db
      .selectFrom(ITEM_TABLES[kind])
      .select(["slug", "definition"])
      .where("slug", "in", slugs)
      .execute();
    for (const { slug, definition } of rows) {
      found.set(`${kind} ${slug}`, readJson(FactsSchema, definition, `the definition of ${slug}`));
    }
  }
  return ({ kind, slug }) => {
    const facts = found.get(`${kind} ${slug}`);
    if (!facts) throw new Error(`An interview asks for ${kind} ${slug}, which was never seeded.`);
    return facts;
  };
}

/** The answers that count, by the position of their item. */
export async function interviewAnswers(
  db: Database,
  interviewId: string,
): Promise<Map<number, InterviewAnswer>> {
  const rows = await db
    .selectFrom("interviewItem")
    .innerJoin("answer", "answer.id", "interviewItem.answerId")
    .select(["interviewItem.position", "answer.id", "answer.outcome", "answer.score", "answer.selfMarked"])
    .where("interviewItem.interviewId", "=", interviewId)
    .execute();
  return new Map(
    rows.map(({ position, selfMarked, ...row }) => [
      position,
      { ...withoutNulls(row), isSelfMarked: selfMarked === 1 },
    ]),
  );
}

/** What was run and submitted, the first one first, by the position of the item. */
export async function interviewPrograms(
  db: Database,
  interviewId: string,
): Promise<Map<number, InterviewProgram[]>> {
  const rows = await db
    .selectFrom("interviewEvent")
    .innerJoin("submission", "submission.id", "interviewEvent.submissionId")
    .select(["interviewEvent.position", "submission.id", "submission.mode", "submission.language"])
    .select(["submission.state", "submission.verdict", "submission.budgetVerdict", "submission.score"])
    .select(["submission.device", "submission.createdAt", "submission.finishedAt"])
    .where("interviewEvent.interviewId", "=", interviewId)
    .orderBy("interviewEvent.sequence")
    .execute();
  const all = rows.map(({ position, device, ...row }) => {
    const report = readOptionalJson(DeviceReportSchema, device, `the device report of submission ${row.id}`);
    const program: InterviewProgram = { ...withoutNulls(row), ...(report ? { device: report } : {}) };
    return { position, program };
  });
  const grouped = Map.groupBy(all, ({ position }) => position);
  return new Map([...grouped].map(([position, own]) => [position, own.map(({ program }) => program)]));
}

/** How scenarios were played, by the position of the item. */
export async function interviewRuns(db: Database, interviewId: string): Promise<Map<number, InterviewRun>> {
  const runs = await db
    .selectFrom("interviewItem")
    .innerJoin("scenarioRun", "scenarioRun.id", "interviewItem.runId")
    .select(["interviewItem.position", "scenarioRun.id", "scenarioRun.slug", "scenarioRun.stepCount"])
    .where("interviewItem.interviewId", "=", interviewId)
    .execute();
  const found = new Map<number, InterviewRun>();
  for (const { position, ...run } of runs) {
    const turns = await db
      .selectFrom("stepAnswer")
      .select(["title", "step", "turn", "endsStep", "outcome", "score", "selfMarked"])
      .where("runId", "=", run.id)
      .orderBy("createdAt")
      .execute();
    const steps = turns
      .filter(({ endsStep }) => endsStep === 1)
      .map(({ title, turn, selfMarked, outcome, score }) => ({
        ...withoutNulls({ outcome, score }),
        ...{ title, turns: turn + 1, isSelfMarked: selfMarked === 1 },
      }));
    found.set(position, { ...run, steps });
  }
  return found;
}

/** What was designed, by the position of the item. */
export async function interviewDesigns(
  db: Database,
  interviewId: string,
): Promise<Map<number, InterviewDesign>> {
  const rows = await db
    .selectFrom("interviewItem")
    .innerJoin("designAnswer", "designAnswer.id", "interviewItem.designAnswerId")
    .select(["interviewItem.position", "designAnswer.id", "designAnswer.slug", "designAnswer.finishedAt"])
    .where("interviewItem.interviewId", "=", interviewId)
    .execute();
  const found = new Map<number, InterviewDesign>();
  for (const { position, finishedAt, ...row } of rows) {
    const score = await findDesignScore(db, row.id);
    const first = (await listDesignReviews(db, row.id)).find(
      (one) => one.reviewer === "self" && one.look === 1 && one.finishedAt !== undefined,
    );
    found.set(position, {
      ...{ ...row, isFinished: finishedAt !== null },
      ...(score ? { score } : {}),
      ...(first ? { selfMarked: totalOf(countedMarks(first.marks)).points / 100 } : {}),
      followUps: await listFollowUps(db, row.id),
    });
  }
  return found;
}
