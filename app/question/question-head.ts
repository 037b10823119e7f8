import type { Difficulty, QuestionKind, Topic } from "#problems/vocabulary.ts";

/** What stands above a question, open or answered. */
export type QuestionHeadData = {
  slug: string;
  version: string;
  kind: QuestionKind;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  /** What a prepared candidate needs. */
  seconds: number;
};

export function headOf(stored: QuestionHeadData): QuestionHeadData {
  const { slug, version, kind, title, difficulty, topics, seconds } = stored;
  return { slug, version, kind, title, difficulty, topics, seconds };
}
