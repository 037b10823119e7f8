import { ProblemSchema } from "#problems/schema.ts";
import type { Difficulty, Kind, Topic } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { QuestionDefinitionSchema } from "./questions.ts";

/** What can be attempted, or could be once: whatever the kind. */
export type Item = {
  kind: Kind;
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  /** What a prepared candidate needs. */
  seconds: number;
  isOffered: boolean;
};

/** Problems and questions, retired ones included: what a learner did with those still counts. */
export async function listItems(db: Database): Promise<Item[]> {
  const [problems, questions] = await Promise.all([
    db.selectFrom("problem").select(["slug", "definition", "retiredAt"]).execute(),
    db.selectFrom("question").select(["slug", "definition", "retiredAt"]).execute(),
  ]);
  return [
    ...problems.map(({ slug, definition, retiredAt }): Item => {
      const { kind, title, difficulty, topics, minutes } = readJson(
        ProblemSchema,
        definition,
        `the definition of ${slug}`,
      );
      return {
        ...{ kind, slug, title, difficulty, topics, seconds: 60 * minutes },
        isOffered: retiredAt === null,
      };
    }),
    ...questions.map(({ slug, definition, retiredAt }): Item => {
      const { kind, title, difficulty, topics, seconds } = readJson(
        QuestionDefinitionSchema,
        definition,
        `the definition of ${slug}`,
      );
      return { kind, slug, title, difficulty, topics, seconds, isOffered: retiredAt === null };
    }),
  ];
}
