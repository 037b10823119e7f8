import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { storeAnswer } from "#db/answers.ts";
import type { Database } from "#db/database.ts";
import { findQuestion, listQuestions } from "#db/questions.ts";
import { seedQuestions } from "#db/seed-questions.ts";
import { createVisitor } from "#db/visitors.ts";
import { createQuestionSource } from "#problems/question-source.ts";
import { freshDatabase, QUESTIONS, seededDatabase } from "./fresh-database.ts";

/** Folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = path.join(import.meta.dirname, "..", "..", ".cache");

let db: Database;
let directory: string;
beforeEach(async () => {
  db = await freshDatabase();
  await mkdir(WORKSHOP, { recursive: true });
  directory = await mkdtemp(path.join(WORKSHOP, "seeded-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await cp(QUESTIONS, directory, { recursive: true });
});

async function change(file: string, from: string, to: string): Promise<void> {
  const target = path.join(directory, file);
  const text = await readFile(target, "utf8");
  expect(text).toContain(from);
  await writeFile(target, text.replace(from, to));
}

test("folders are stored once, in the order of topics, and not again", async () => {
  const first = await seedQuestions(db, { directory });
  expect(first.changed).toHaveLength(6);
  expect((await listQuestions(db)).map(({ position, slug }) => [position, slug])).toEqual([
    [1, "by-macs"],
    [2, "layer-bytes"],
    [3, "type-sizes"],
    [4, "what-grows"],
    [5, "where-weights"],
    [6, "why-arena"],
  ]);
  const again = await seedQuestions(db, { directory });
  expect(again).toMatchObject({ changed: [], retired: [] });
  expect(again.unchanged).toHaveLength(6);
});

test("better prose is stored under the same version, another key under a new one", async () => {
  await seedQuestions(db, { directory });
  const before = await findQuestion(db, "where-weights");
  await change("memory/where-weights/question.md", "Where", "Wherever");
  expect((await seedQuestions(db, { directory })).changed).toEqual(["where-weights"]);
  const reworded = await findQuestion(db, "where-weights");
  expect(reworded?.version).toBe(before?.version);
  expect(JSON.stringify(reworded?.rendered.prompt)).toContain("Wherever");
  await change("memory/where-weights/question.ts", '"In a cloud"', '"In the cloud"');
  await seedQuestions(db, { directory });
  expect((await findQuestion(db, "where-weights"))?.version).not.toBe(before?.version);
});

test("a formula that changes makes a new version, and the running server loads it", async () => {
  await seedQuestions(db, { directory });
  const before = await findQuestion(db, "layer-bytes");
  const source = createQuestionSource(directory);
  if (!before) throw new Error("not stored");
  expect((await source.find(before))?.question.title).toBe("Layer bytes");
  await change(
    "sizing/layer-bytes/question.ts",
    "=> inputs * outputs + 4 * outputs",
    "=> inputs * outputs + outputs",
  );
  await change("sizing/layer-bytes/question.ts", "816", "780");
  await seedQuestions(db, { directory });
  const after = await findQuestion(db, "layer-bytes");
  if (!after) throw new Error("not stored");
  expect(after.version).not.toBe(before.version);
  const found = await source.find(after);
  if (found?.question.kind !== "numeric") throw new Error("not loaded anew");
  expect(found.question.answer({ inputs: 64, outputs: 12 })).toBe(780);
  expect(await source.find(before), "an old key grades nothing").toBeUndefined();
});

test("a formula outside of the folder is part of the version, through other modules too", async () => {
  await writeFile(path.join(directory, "bytes.ts"), "export const BIAS_BYTES = 4;\n");
  await writeFile(
    path.join(directory, "biases.ts"),
    'import { BIAS_BYTES } from "./bytes.ts";\nexport const biases = (count: number) => BIAS_BYTES * count;\n',
  );
  await change(
    "sizing/layer-bytes/question.ts",
    "import { defineQuestion }",
    'import { biases } from "../../biases.ts";\nimport { defineQuestion }',
  );
  await change(
    "sizing/layer-bytes/question.ts",
    "=> inputs * outputs + 4 * outputs",
    "=> inputs * outputs + biases(Number(outputs))",
  );
  await seedQuestions(db, { directory });
  const before = await findQuestion(db, "layer-bytes");
  expect((await seedQuestions(db, { directory })).changed).toEqual([]);
  await change("bytes.ts", "= 4", "= 2");
  expect((await seedQuestions(db, { directory })).changed).toEqual(["layer-bytes"]);
  expect((await findQuestion(db, "layer-bytes"))?.version).not.toBe(before?.version);
});

test("a question without a folder is no longer offered, its answers stay, and it may come back", async () => {
  await seedQuestions(db, { directory });
  const { id: visitorId } = await createVisitor(db);
  const { version = "" } = (await findQuestion(db, "why-arena")) ?? {};
  const answer = { visitorId, slug: "why-arena", version, seed: "0".repeat(16), seconds: 1, hintsOpened: 0 };
  await storeAnswer(db, { ...answer, response: { kind: "free", text: "x" } });
  const [folder, away] = [path.join(directory, "memory/why-arena"), path.join(directory, "_away")];
  await rename(folder, away);
  expect((await seedQuestions(db, { directory })).retired).toEqual(["why-arena"]);
  expect(await findQuestion(db, "why-arena")).toBeUndefined();
  expect(await db.selectFrom("answer").select("slug").execute()).toHaveLength(1);
  await rename(away, folder);
  expect((await seedQuestions(db, { directory })).changed).toEqual(["why-arena"]);
});

test("all faults are told, what is sound is stored, and what was stored stays", async () => {
  await seedQuestions(db, { directory });
  await change("memory/where-weights/question.ts", "right: true, ", "");
  await change("sizing/layer-bytes/question.md", "{inputs}", "{layers}");
  await change("memory/what-grows/question.md", "What", "Which");
  await expect(seedQuestions(db, { directory })).rejects.toThrow(
    /where-weights\/question.ts: options: exactly one option must be right[\s\S]*layer-bytes\/question.md: \{layers\}/,
  );
  expect(JSON.stringify((await findQuestion(db, "what-grows"))?.rendered.prompt)).toContain("Which");
  expect(await findQuestion(db, "where-weights")).toBeDefined();
});

test("a slug that a problem has is refused", async () => {
  const seeded = await seededDatabase();
  await rename(path.join(directory, "memory/where-weights"), path.join(directory, "memory/double-it"));
  await expect(seedQuestions(seeded.db, { directory })).rejects.toThrow("double-it: a problem has this slug");
});
