/** Run as a process by crash.test.ts: stores submissions and prints the id of each once it is acknowledged. */
import { openDatabase } from "#db/database.ts";
import { insertSubmission } from "#db/insert-submission.ts";
import { appendCase, markRunning } from "#db/judging.ts";

const [file = "", visitorId = "", slug = "", version = ""] = process.argv.slice(2);
const db = openDatabase(file);
const text = { mode: "submit", language: "typescript", source: "x".repeat(2000) } as const;
const result = { name: "one", group: "samples", origin: "sample", verdict: "accepted", cause: "" } as const;

for (let count = 0; ; count++) {
  const fresh = { visitorId, slug, version, ...text, idempotencyKey: String(count) };
  const insertion = await insertSubmission(db, fresh);
  if (insertion.kind !== "inserted") throw new Error(insertion.kind);
  const { id } = insertion.submission;
  process.stdout.write(`${id}\n`);
  if (count % 2 === 0) {
    await markRunning(db, id, { judgeVersion: "1", caseCount: 1 });
    await appendCase(db, id, { ...result, index: 0 });
  }
}
