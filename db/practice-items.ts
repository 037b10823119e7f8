import type { Outcome, QuestionKind, Topic } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { definitionOf } from "./questions.ts";

/** A question of a set, and what became of it. */
export type PracticeItem = {
  /** Counted from 1. */
  position: number;
  slug: string;
  /** Of the question, when the set was drawn. */
  version: string;
  seed: string;
  title: string;
  kind: QuestionKind;
  topics: Topic[];
  /** What a prepared candidate needs. */
  expectedSeconds: number;
  /** The question is not asked any more, by anybody. */
  isRetired: boolean;
  /** Why it could not be answered any more. */
  skipped?: "changed" | "retired";
  answer?: {
    id: string;
    /** Absent until a free response was marked. */
    outcome?: Outcome;
    /** 0 to 1. */
    score?: number;
    selfMarked: boolean;
    seconds: number;
  };
};

/** The items of these sets, in order, by set. */
export async function practiceItems(
  db: Database,
  setIds: readonly string[],
): Promise<Map<string, PracticeItem[]>> {
  if (setIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("practiceItem")
    .innerJoin("question", "question.slug", "practiceItem.slug")
    .leftJoin("answer", "answer.id", "practiceItem.answerId")
    .select(["practiceItem.setId", "practiceItem.position", "practiceItem.slug", "practiceItem.version"])
    .select(["practiceItem.seed", "practiceItem.skipped", "question.definition", "question.retiredAt"])
    .select([
      "answer.id as answerId",
      "answer.outcome",
      "answer.score",
      "answer.selfMarked",
      "answer.seconds",
    ])
    .where("practiceItem.setId", "in", setIds)
    .orderBy("practiceItem.position")
    .execute();
  const items = rows.map(({ setId, position, slug, version, seed, skipped, retiredAt, ...row }) => {
    const { title, kind, topics, seconds } = definitionOf(slug, row.definition);
    const { answerId, outcome, score, selfMarked } = row;
    const item: PracticeItem = {
      ...{ position, slug, version, seed, title, kind, topics, expectedSeconds: seconds },
      isRetired: retiredAt !== null,
      ...(skipped === null ? {} : { skipped }),
      ...(answerId !== null && {
        answer: {
          ...{ id: answerId, seconds: row.seconds ?? 0, selfMarked: selfMarked === 1 },
          ...(outcome === null ? {} : { outcome }),
          ...(score === null ? {} : { score }),
        },
      }),
    };
    return { setId, item };
  });
  const bySet = Map.groupBy(items, ({ setId }) => setId);
  return new Map([...bySet].map(([setId, all]) => [setId, all.map(({ item }) => item)]));
}
