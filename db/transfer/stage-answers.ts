import { insertAll } from "#db/insert-all.ts";
import { randomId } from "#db/random-id.ts";
import type { AnswerEntry, SetEntry } from "./format-practice.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

const ANSWER_BYTES = 200;
const SET_BYTES = 300;
const ITEM_BYTES = 120;

/** Answers to questions. What was answered here to the same numbers stands, whatever a file says of when. */
export async function stageAnswers(work: Staging): Promise<Staged> {
  const { db, target, file, ids, items } = work;
  const staged = nothingStaged("answers");
  const rows = await db
    .selectFrom("answer")
    .select(["id", "slug", "seed"])
    .where("visitorId", "=", target)
    .execute();
  const drawn = new Map(rows.map(({ id, slug, seed }) => [`${slug} ${seed}`, id]));
  const fresh: ReturnType<typeof answerRow>[] = [];
  for (const entry of file.answers) {
    const numbers = `${entry.slug} ${entry.seed}`;
    const there = ids.answer.get(entry.id) ?? drawn.get(numbers);
    if (there !== undefined) {
      ids.answer.set(entry.id, there);
      staged.known++;
    } else if ("isSealed" in entry) staged.leftOut++;
    else if (items.questions.get(entry.slug) !== entry.response.kind) {
      staged.aside.push({ part: "answers", slug: entry.slug, entry });
    } else {
      const id = randomId();
      ids.answer.set(entry.id, id);
      drawn.set(numbers, id);
      fresh.push(answerRow(work, id, entry));
      staged.added++;
    }
  }
  await insertAll(db, "answer", fresh);
  return staged;
}

type ToldAnswer = Exclude<AnswerEntry, { isSealed: true }>;

function answerRow({ staging }: Staging, id: string, entry: ToldAnswer) {
  const { slug, version, seed, seconds, hintsOpened, createdAt, outcome = null, score = null, marks } = entry;
  const response = JSON.stringify(entry.response);
  return {
    ...{ id, visitorId: staging, importedId: entry.id, slug, version, seed },
    ...{ response, seconds, hintsOpened, createdAt, outcome, score },
    selfMarked: entry.selfMarked ? (1 as const) : (0 as const),
    findings: JSON.stringify(entry.findings),
    marks: marks ? JSON.stringify(marks) : null,
    bytes: Buffer.byteLength(response) + ANSWER_BYTES,
  };
}

/** Sets that have ended: the questions of an open one are not in the file. Comes after the answers. */
export async function stageSets(work: Staging): Promise<Staged> {
  const staged = nothingStaged("practiceSets");
  const { file, ids, items } = work;
  for (const entry of file.practiceSets) {
    const unknown = entry.items.find((one) => !items.questions.has(one.slug));
    if (ids.practiceSet.has(entry.id)) staged.known++;
    else if (entry.ending === undefined) staged.leftOut++;
    else if (unknown) staged.aside.push({ part: "practiceSets", slug: unknown.slug, entry });
    else {
      await writeSet(work, entry);
      staged.added++;
    }
  }
  return staged;
}

async function writeSet({ db, staging, ids }: Staging, entry: SetEntry): Promise<void> {
  const { items, seed = "", deadline = null, endedAt = null, ending = null, feedback, createdAt } = entry;
  const id = randomId();
  ids.practiceSet.set(entry.id, id);
  await db
    .insertInto("practiceSet")
    .values({
      ...{ id, visitorId: staging, importedId: entry.id, choice: JSON.stringify(entry.choice) },
      ...{ feedback, seed, deadline, endedAt, ending, createdAt },
      bytes: SET_BYTES + ITEM_BYTES * items.length,
    })
    .execute();
  const rows = items.map(({ slug, version, seed: drawn = "", skipped = null, answerId }, index) => ({
    ...{ setId: id, position: index + 1, slug, version, seed: drawn, skipped },
    answerId: ids.answer.get(answerId ?? "") ?? null,
  }));
  await insertAll(db, "practiceItem", rows);
}
