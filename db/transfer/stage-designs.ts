import { countBytes } from "#db/design-versions.ts";
import { randomId } from "#db/random-id.ts";
import type { DesignEntry } from "./format-designs.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

const ROW_BYTES = 300;

/** Answers to system-design questions, which need no question here. An open one goes on; of two the first does. */
export async function stageDesigns(work: Staging): Promise<Staged> {
  const staged = nothingStaged("designAnswers");
  const { file, ids } = work;
  const open = new Set<string>();
  for (const entry of file.designAnswers) {
    if (ids.designAnswer.has(entry.id)) {
      staged.known++;
      continue;
    }
    const isOpen = entry.finishedAt === undefined && entry.leftAt === undefined;
    await writeDesign(work, isOpen && open.has(entry.slug) ? { ...entry, leftAt: entry.startedAt } : entry);
    if (isOpen) open.add(entry.slug);
    staged.added++;
  }
  return staged;
}

async function writeDesign({ db, staging, ids }: Staging, entry: DesignEntry): Promise<void> {
  const { answer, spent, followUps, versions, ...row } = entry;
  const id = randomId();
  ids.designAnswer.set(entry.id, id);
  const texts = { answer: JSON.stringify(answer), spent: JSON.stringify(spent) };
  await db
    .insertInto("designAnswer")
    .values({ ...row, ...texts, id, visitorId: staging, importedId: entry.id, bytes: 0 })
    .execute();
  for (const version of versions) {
    await db
      .insertInto("designAnswerVersion")
      .values({ ...version, answer: JSON.stringify(version.answer), answerId: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const asked of followUps) {
    await db
      .insertInto("designFollowUp")
      .values({ ...asked, answerId: id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await countBytes(db, id);
}

/** The learner's own looks at their answers. Comes after the answers. */
export async function stageLooks({ db, staging, file, ids }: Staging): Promise<Staged> {
  const staged = nothingStaged("designReviews");
  const open = new Set<string>();
  for (const entry of file.designReviews.reviews) {
    const { isMine, name: _name, marks: given, ...row } = entry;
    const answerId = ids.designAnswer.get(entry.answerId);
    const isSecondOpen = entry.finishedAt === undefined && open.has(entry.answerId);
    if (ids.designReview.has(entry.id)) staged.known++;
    else if (!isMine || entry.reviewer !== "self" || answerId === undefined || isSecondOpen) staged.leftOut++;
    else {
      if (entry.finishedAt === undefined) open.add(entry.answerId);
      const id = randomId();
      ids.designReview.set(entry.id, id);
      const marks = JSON.stringify(given);
      const bytes = Buffer.byteLength(marks) + ROW_BYTES;
      const owner = { visitorId: staging, importedId: entry.id };
      await db
        .insertInto("designReview")
        .values({ ...row, ...owner, id, answerId, marks, bytes })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      staged.added++;
    }
  }
  return staged;
}

/** What the learner said of their own answers. Comes after the answers. */
export async function stageComments({ db, staging, file, ids }: Staging): Promise<Staged> {
  const staged = nothingStaged("designReviews");
  for (const entry of file.designReviews.comments) {
    const { isMine, name, place: about, replyTo, ...row } = entry;
    const answerId = ids.designAnswer.get(entry.answerId);
    if (ids.designComment.has(entry.id)) staged.known++;
    else if (!isMine || name !== undefined || answerId === undefined) staged.leftOut++;
    else {
      const id = randomId();
      ids.designComment.set(entry.id, id);
      const place = about ? JSON.stringify(about) : null;
      await db
        .insertInto("designComment")
        .values({
          ...{ ...row, id, answerId, place, visitorId: staging, importedId: entry.id },
          // What it replied to may be of somebody who is not here.
          replyTo: ids.designComment.get(replyTo ?? "") ?? null,
          bytes: Buffer.byteLength(entry.text + (place ?? "")) + ROW_BYTES,
        })
        .execute();
      staged.added++;
    }
  }
  return staged;
}
