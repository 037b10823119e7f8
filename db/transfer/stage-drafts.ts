import { writeOwnInputs } from "#db/own-inputs.ts";
import { randomId } from "#db/random-id.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

type Text = { slug: string; language: string; source: string; ownInputs: string };

/** A draft whose text is here already, as a draft or beside one, would only be kept twice. */
export async function stageDrafts({ db, staging, target, file, items }: Staging): Promise<Staged> {
  const staged = nothingStaged("drafts");
  const kept = await db.selectFrom("draft").selectAll().where("visitorId", "=", target).execute();
  const earlier = await db.selectFrom("draftRevision").selectAll().where("visitorId", "=", target).execute();
  const texts = new Set([...kept, ...earlier].map(textKey));
  for (const entry of file.drafts) {
    const row = { ...entry, ownInputs: writeOwnInputs(entry.ownInputs) };
    if (texts.has(textKey(row))) staged.known++;
    else if (!items.problems.has(entry.slug)) staged.aside.push({ part: "drafts", slug: entry.slug, entry });
    else {
      texts.add(textKey(row));
      await db
        .insertInto("draft")
        .values({ ...row, visitorId: staging })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      staged.added++;
    }
  }
  return staged;
}

export async function stageEarlierDrafts({ db, staging, target, file, items }: Staging): Promise<Staged> {
  const staged = nothingStaged("earlierDrafts");
  const kept = await db.selectFrom("draftRevision").selectAll().where("visitorId", "=", target).execute();
  const texts = new Set(kept.map(textKey));
  for (const entry of file.earlierDrafts) {
    const row = { ...entry, ownInputs: writeOwnInputs(entry.ownInputs) };
    if (texts.has(textKey(row))) staged.known++;
    else if (!items.problems.has(entry.slug)) {
      staged.aside.push({ part: "earlierDrafts", slug: entry.slug, entry });
    } else {
      texts.add(textKey(row));
      await db
        .insertInto("draftRevision")
        .values({ ...row, id: randomId(), visitorId: staging })
        .execute();
      staged.added++;
    }
  }
  return staged;
}

function textKey({ slug, language, source, ownInputs }: Text): string {
  return JSON.stringify([slug, language, source, ownInputs]);
}
