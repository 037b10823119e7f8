import { insertAll } from "#db/insert-all.ts";
import { randomId } from "#db/random-id.ts";
import type { InterviewEntry } from "./format-interviews.ts";
import { type Items, nothingStaged, type Staged, type Staging } from "./staging.ts";

const INTERVIEW_BYTES = 500;
const ROW_BYTES = 100;

/** Interviews that have ended. One that is under way stays on the clock where it was begun. */
export async function stageInterviews(work: Staging): Promise<Staged> {
  const staged = nothingStaged("interviews");
  for (const entry of work.file.interviews) {
    const missing = entry.items.find((item) => !isKnown(work.items, item));
    const { seed, endedAt } = entry;
    if (work.ids.interview.has(entry.id)) staged.known++;
    else if (seed === undefined || endedAt === undefined) staged.leftOut++;
    else if (missing) staged.aside.push({ part: "interviews", slug: missing.slug, entry });
    else {
      await writeInterview(work, { ...entry, seed, endedAt });
      staged.added++;
    }
  }
  return staged;
}

function isKnown(items: Items, { kind, slug }: InterviewEntry["items"][number]): boolean {
  switch (kind) {
    case "coding":
      return items.problems.has(slug);
    case "question":
      return items.questions.has(slug);
    case "scenario":
      return items.scenarios.has(slug);
    case "design":
      return items.designs.has(slug);
  }
}

async function writeInterview(
  { db, staging, ids, now }: Staging,
  entry: InterviewEntry & { seed: string; endedAt: number },
): Promise<void> {
  const { id: importedId, sections, items, pauses, drafts, events, ...interview } = entry;
  const id = randomId();
  ids.interview.set(importedId, id);
  const bytes = INTERVIEW_BYTES + ROW_BYTES * (items.length + events.length);
  await db
    .insertInto("interview")
    .values({ ...interview, id, visitorId: staging, importedId, bytes, reviewedAt: now })
    .execute();
  const own = <Row>(row: Row) => ({ ...row, interviewId: id });
  const graded = sections.map((section) => own({ ...section, gradedAt: section.endedAt ?? null }));
  await db.insertInto("interviewSection").values(graded).execute();
  for (const {
    isFlagged,
    answerId,
    submissionId,
    runId,
    designAnswerId,
    seed = entry.seed,
    ...item
  } of items) {
    await db
      .insertInto("interviewItem")
      .values({
        ...own(item),
        ...{ seed, flagged: isFlagged ? 1 : 0 },
        answerId: (answerId && ids.answer.get(answerId)) ?? null,
        submissionId: (submissionId && ids.submission.get(submissionId)) ?? null,
        runId: (runId && ids.scenarioRun.get(runId)) ?? null,
        designAnswerId: (designAnswerId && ids.designAnswer.get(designAnswerId)) ?? null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const kept = drafts.filter(({ position }) => items.some((item) => item.position === position));
  await insertAll(
    db,
    "interviewPause",
    pauses.map(({ endedAt = null, ...pause }) => own({ ...pause, endedAt })),
  );
  await insertAll(db, "interviewDraft", kept.map(own));
  const happened = events.map(({ submissionId, ...event }, index) => {
    const submission = (submissionId && ids.submission.get(submissionId)) ?? null;
    return { ...own(event), sequence: index + 1, submissionId: submission };
  });
  await insertAll(db, "interviewEvent", happened);
}
