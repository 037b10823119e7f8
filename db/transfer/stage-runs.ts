import { randomId } from "#db/random-id.ts";
import type { RunEntry } from "./format-practice.ts";
import { nothingStaged, type Staged, type Staging } from "./staging.ts";

const ROW_BYTES = 200;

/** Runs of scenarios with their answers. An open one goes on here; of two the first in the file does. */
export async function stageRuns(work: Staging): Promise<Staged> {
  const staged = nothingStaged("scenarioRuns");
  const { file, ids, items } = work;
  const open = new Set<string>();
  for (const entry of file.scenarioRuns) {
    if (ids.scenarioRun.has(entry.id)) staged.known++;
    else if (!items.scenarios.has(entry.slug)) {
      staged.aside.push({ part: "scenarioRuns", slug: entry.slug, entry });
    } else {
      const isOpen = entry.finishedAt === undefined && entry.leftAt === undefined;
      await writeRun(work, isOpen && open.has(entry.slug) ? { ...entry, leftAt: entry.startedAt } : entry);
      if (isOpen) open.add(entry.slug);
      staged.added++;
    }
  }
  return staged;
}

async function writeRun({ db, staging, ids }: Staging, entry: RunEntry): Promise<void> {
  const { answers, ...run } = entry;
  const id = randomId();
  ids.scenarioRun.set(entry.id, id);
  const rows = answers.map(({ response, findings, marks, endsStep, selfMarked, ...answer }) => ({
    ...{ outcome: null, score: null, ...answer, runId: id },
    endsStep: endsStep ? (1 as const) : (0 as const),
    selfMarked: selfMarked ? (1 as const) : (0 as const),
    response: JSON.stringify(response),
    findings: JSON.stringify(findings),
    marks: marks ? JSON.stringify(marks) : null,
  }));
  const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row.response) + ROW_BYTES, ROW_BYTES);
  await db
    .insertInto("scenarioRun")
    .values({ ...run, id, visitorId: staging, importedId: entry.id, bytes })
    .execute();
  if (rows.length === 0) return;
  await db
    .insertInto("stepAnswer")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
