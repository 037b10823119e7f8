import { LANGUAGES } from "#judge/verdict.ts";
import { dayOf } from "#review/day.ts";
import type { Database } from "./database.ts";
import { findDraft, saveDraft } from "./drafts.ts";
import { findProblem } from "./problems.ts";
import { findCard, markBegun } from "./review-cards.ts";
import { findSettings, zoneOf } from "./settings.ts";
import { inTransaction } from "./transaction.ts";

/**
 * A coding problem comes back with an empty editor: in each language the draft becomes the starter, and what
 * stood there is kept among its earlier versions. Once a day, so that whoever looks elsewhere and comes back
 * finds what they have begun. Nothing when the learner has no card for it.
 */
export function beginCoding(
  db: Database,
  visitorId: string,
  slug: string,
  now: number = Date.now(),
): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const item = { kind: "coding", slug } as const;
    const card = await findCard(transaction, visitorId, item);
    const problem = await findProblem(transaction, slug);
    if (!card || !problem) return;
    const zone = zoneOf(await findSettings(transaction, visitorId));
    if (card.begunAt !== undefined && dayOf(card.begunAt, zone) === dayOf(now, zone)) return;
    for (const language of LANGUAGES) {
      const draft = await findDraft(transaction, { visitorId, slug, language });
      if (!draft) continue;
      const source = problem.starters[language] ?? "";
      await saveDraft(transaction, { ...draft, source, baseRevision: draft.revision, keep: true }, now);
    }
    await markBegun(transaction, visitorId, item, now);
  });
}
