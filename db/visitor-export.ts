import type { Database } from "./database.ts";
import type { Draft } from "./drafts.ts";
import { readJson } from "./json-column.ts";
import { OwnInputsSchema } from "./own-inputs.ts";
import type { ProblemVisitTable } from "./schema.ts";
import { findSettings, type Settings } from "./settings.ts";
import { type Submission, submission } from "./submissions.ts";

/** Everything that is kept about a visitor. Times are milliseconds since 1970, UTC. */
export type VisitorExport = {
  settings: Settings;
  visits: Omit<ProblemVisitTable, "visitorId">[];
  drafts: Omit<Draft, "visitorId">[];
  submissions: Omit<Submission, "visitorId" | "failure">[];
};

/** Reads all of it at once: a visitor's quota bounds how much that is. */
export async function exportVisitor(db: Database, visitorId: string): Promise<VisitorExport> {
  const visits = await db
    .selectFrom("problemVisit")
    .select(["slug", "hintsOpened", "language", "firstOpenedAt", "lastOpenedAt", "gaveUpAt"])
    .where("visitorId", "=", visitorId)
    .orderBy("firstOpenedAt")
    .execute();
  const drafts = await db
    .selectFrom("draft")
    .select(["slug", "language", "source", "ownInputs", "revision", "updatedAt"])
    .where("visitorId", "=", visitorId)
    .orderBy("updatedAt")
    .execute();
  const rows = await db
    .selectFrom("submission")
    .selectAll()
    .where("visitorId", "=", visitorId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const submissions = rows.map((row) => {
    const { visitorId: _visitor, failure: _failure, ...rest } = submission(row);
    return rest;
  });
  return {
    settings: await findSettings(db, visitorId),
    visits,
    drafts: drafts.map(({ ownInputs, ...draft }) => ({
      ...draft,
      ownInputs: readJson(OwnInputsSchema, ownInputs, `the inputs of the draft for ${draft.slug}`),
    })),
    submissions,
  };
}
