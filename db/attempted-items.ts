import { ProblemSchema } from "#problems/schema.ts";
import type { Difficulty, Kind, Topic } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { DesignDefinitionSchema } from "./designs.ts";
import { readJson } from "./json-column.ts";
import { QuestionDefinitionSchema } from "./questions.ts";
import { ScenarioDefinitionSchema } from "./scenarios.ts";

/** What can be attempted, or could be once: whatever the kind. */
export type AttemptedItem = {
  kind: Kind;
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: Topic[];
  /** What a prepared candidate needs. */
  seconds: number;
  isOffered: boolean;
};

/** Problems, designs, scenarios and questions, retired ones included: what a learner did with those still counts. */
export async function listAttemptedItems(db: Database): Promise<AttemptedItem[]> {
  const [problems, designs, scenarios, questions] = await Promise.all([
    db.selectFrom("problem").select(["slug", "definition", "retiredAt"]).execute(),
    db.selectFrom("design").select(["slug", "definition", "retiredAt"]).execute(),
    db.selectFrom("scenario").select(["slug", "definition", "retiredAt"]).execute(),
    db.selectFrom("question").select(["slug", "definition", "retiredAt"]).execute(),
  ]);
  return [
    ...problems.map(({ slug, definition, retiredAt }): AttemptedItem => {
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
    ...designs.map(({ slug, definition, retiredAt }): AttemptedItem => {
      const { title, difficulty, topics, minutes } = readJson(
        DesignDefinitionSchema,
        definition,
        `the definition of ${slug}`,
      );
      return {
        ...{ kind: "design", slug, title, difficulty, topics, seconds: 60 * minutes },
        isOffered: retiredAt === null,
      };
    }),
    ...scenarios.map(({ slug, definition, retiredAt }): AttemptedItem => {
      const { title, difficulty, topics, seconds } = readJson(
        ScenarioDefinitionSchema,
        definition,
        `the definition of ${slug}`,
      );
      return { kind: "scenario", slug, title, difficulty, topics, seconds, isOffered: retiredAt === null };
    }),
    ...questions.map(({ slug, definition, retiredAt }): AttemptedItem => {
      const { kind, title, difficulty, topics, seconds } = readJson(
        QuestionDefinitionSchema,
        definition,
        `the definition of ${slug}`,
      );
      return { kind, slug, title, difficulty, topics, seconds, isOffered: retiredAt === null };
    }),
  ];
}
