import { ProblemSchema } from "#problems/schema.ts";
import type { Topic } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { listProblems } from "./problems.ts";
import { listQuestions, QuestionDefinitionSchema } from "./questions.ts";
import type { ItemKey } from "./review-log.ts";
import { listScenarios, ScenarioDefinitionSchema } from "./scenarios.ts";

/** Something that can come back, as it is offered now. */
export type ReviewItem = ItemKey & {
  title: string;
  version: string;
  topics: Topic[];
  /** What a prepared candidate needs. */
  seconds: number;
};

/** Names an item among those of all kinds. */
export function itemName({ kind, slug }: ItemKey): string {
  return `${kind}/${slug}`;
}

/** Everything that is offered, by its name. What was retired is absent, and returns when it is offered again. */
export async function reviewItems(db: Database): Promise<Map<string, ReviewItem>> {
  const [questions, scenarios, problems] = await Promise.all([
    listQuestions(db),
    listScenarios(db),
    listProblems(db),
  ]);
  const items: ReviewItem[] = [
    ...questions.map(({ slug, title, version, topics, seconds }): ReviewItem => {
      return { kind: "question", slug, title, version, topics, seconds };
    }),
    ...scenarios.map(({ slug, title, version, topics, seconds }): ReviewItem => {
      return { kind: "scenario", slug, title, version, topics, seconds };
    }),
    ...problems.map(({ slug, title, version, topics, minutes }): ReviewItem => {
      return { kind: "coding", slug, title, version, topics, seconds: minutes * 60 };
    }),
  ];
  return new Map(items.map((item) => [itemName(item), item]));
}

/** What a prepared candidate needs for one item, in seconds; undefined where there is no such item. */
export async function expectedSeconds(db: Database, { kind, slug }: ItemKey): Promise<number | undefined> {
  switch (kind) {
    case "question": {
      const row = await db
        .selectFrom("question")
        .select("definition")
        .where("slug", "=", slug)
        .executeTakeFirst();
      return row && readJson(QuestionDefinitionSchema, row.definition, `the definition of ${slug}`).seconds;
    }
    case "coding": {
      const row = await db
        .selectFrom("problem")
        .select("definition")
        .where("slug", "=", slug)
        .executeTakeFirst();
      return row && 60 * readJson(ProblemSchema, row.definition, `the definition of ${slug}`).minutes;
    }
    case "scenario": {
      const row = await db
        .selectFrom("scenario")
        .select("definition")
        .where("slug", "=", slug)
        .executeTakeFirst();
      return row && readJson(ScenarioDefinitionSchema, row.definition, `the definition of ${slug}`).seconds;
    }
  }
}
