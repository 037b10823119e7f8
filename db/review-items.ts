import { ProblemSchema } from "#problems/schema.ts";
import type { Database } from "./database.ts";
import { readJson } from "./json-column.ts";
import { QuestionDefinitionSchema } from "./questions.ts";
import type { ItemKey } from "./review-log.ts";

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
    case "scenario":
      return undefined;
  }
}
