import type { Database } from "#db/database.ts";
import { findDraft } from "#db/drafts.ts";
import type { StoredProblem } from "#db/problems.ts";
import { findSettings } from "#db/settings.ts";
import { findSubmission } from "#db/submissions.ts";
import { lastLanguage } from "#db/visits.ts";
import { LANGUAGES, type Language } from "#judge/verdict.ts";
import type { StoredDraft } from "./draft-text.ts";

/** What the visitor has typed so far, by language. */
export type Drafts = Partial<Record<Language, StoredDraft>>;

export async function draftsOf(db: Database, visitorId: string, problem: StoredProblem): Promise<Drafts> {
  const found = await Promise.all(
    problem.definition.languages.map((language) =>
      findDraft(db, { visitorId, slug: problem.slug, language }),
    ),
  );
  const drafts: Drafts = {};
  for (const draft of found) {
    if (!draft) continue;
    const { language, source, ownInputs, revision } = draft;
    drafts[language] = { source, ownInputs, revision };
  }
  return drafts;
}

/** What the address asks for, else what was used last, else what the settings say, else the problem's first. */
export async function openingLanguage(
  db: Database,
  visitorId: string,
  { slug, definition }: StoredProblem,
  asked: string | null,
): Promise<Language> {
  const settings = await findSettings(db, visitorId);
  const wishes = [asked, await lastLanguage(db, visitorId, slug), settings.language];
  const language = wishes.find((wish) => definition.languages.some((one) => one === wish));
  return LANGUAGES.find((one) => one === language) ?? definition.languages[0] ?? "typescript";
}

/** One's own earlier attempt at this problem, for a page that opens with its code. */
export async function attemptToRestore(db: Database, visitorId: string, slug: string, id: string | null) {
  const submission = id === null ? undefined : await findSubmission(db, id, visitorId);
  if (submission?.slug !== slug) return undefined;
  return { id: submission.id, language: submission.language, source: submission.source };
}
