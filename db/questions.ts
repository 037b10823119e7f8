import { z } from "zod";
import { type RenderedQuestion, RenderedQuestionSchema } from "#problems/rendered-question.ts";
import {
  DIFFICULTIES,
  type Difficulty,
  QUESTION_KINDS,
  type QuestionKind,
  ROLES,
  type Role,
  TOPICS,
  type Topic,
} from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";

/** What lists know of a question: nothing of its answer. */
export type QuestionListing = {
  slug: string;
  /** Rank among the questions, counted from 1. */
  position: number;
  version: string;
  kind: QuestionKind;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  roles: Role[];
  /** What a prepared candidate needs. */
  seconds: number;
};

export type StoredQuestion = QuestionListing & {
  /** The folder that it lies in. */
  topic: Topic;
  rendered: RenderedQuestion;
};

/** The part of a definition that is stored; the rest stays in the folder, where its formulas are. */
export const QuestionDefinitionSchema = z.strictObject({
  kind: z.enum(QUESTION_KINDS),
  title: z.string(),
  difficulty: z.enum(DIFFICULTIES),
  topics: z.array(z.enum(TOPICS)).min(1),
  roles: z.array(z.enum(ROLES)),
  seconds: z.number(),
});

/** What is offered, in order. */
export async function listQuestions(db: Database): Promise<QuestionListing[]> {
  const rows = await db
    .selectFrom("question")
    .select(["slug", "position", "version", "definition"])
    .where("retiredAt", "is", null)
    .orderBy("position")
    .execute();
  return rows.map(({ definition, ...row }) => ({ ...row, ...definitionOf(row.slug, definition) }));
}

/** Undefined when there is none or when it was retired. */
export async function findQuestion(db: Database, slug: string): Promise<StoredQuestion | undefined> {
  const row = await db
    .selectFrom("question")
    .select(["slug", "topic", "position", "version", "definition", "rendered"])
    .where("slug", "=", slug)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { definition, rendered, ...rest } = row;
  return {
    ...rest,
    ...definitionOf(slug, definition),
    rendered: readJson(RenderedQuestionSchema, rendered, `the texts of ${slug}`),
  };
}

export function definitionOf(slug: string, text: string) {
  return readJson(QuestionDefinitionSchema, text, `the definition of ${slug}`);
}
