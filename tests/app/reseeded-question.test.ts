import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { freshFolder, QUESTIONS } from "#tests/db/fresh-database.ts";
import { createGuest } from "./http/guest.ts";
import { spawnServer } from "./spawned-server.ts";

/** Folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = path.join(import.meta.dirname, "..", "..", ".cache");
const SEED_AGAIN = path.join(import.meta.dirname, "seed-again.ts");

test("a question that was seeded again under a running server is asked and graded by its new formula", async () => {
  await mkdir(WORKSHOP, { recursive: true });
  const directory = await mkdtemp(path.join(WORKSHOP, "reseeded-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await cp(QUESTIONS, directory, { recursive: true });
  const folder = path.join(directory, "sizing", "layer-bytes");
  const question = await readFile(path.join(folder, "question.ts"), "utf8");
  const formula = (bytes: number) =>
    `export const biases = (outputs: number | string): number => ${bytes} * Number(outputs);\n`;
  await writeFile(path.join(folder, "biases.ts"), formula(4));
  await writeFile(
    path.join(folder, "question.ts"),
    `import { biases } from "./biases.ts";\n${question.replaceAll("4 * outputs", "biases(outputs)")}`,
  );
  const file = path.join(freshFolder(), "arena.sqlite");
  const server = await spawnServer(file, { QUESTIONS_DIRECTORY: directory });

  const learner = createGuest(server.origin);
  const seed = "0".repeat(16);
  const address = `/questions/layer-bytes?seed=${seed}`;
  const before = await (await learner.get(address)).text();

  await writeFile(path.join(folder, "biases.ts"), formula(2));
  await promisify(execFile)(process.execPath, [SEED_AGAIN, file, directory]);

  const page = await learner.get(address);
  expect(page.status).toBe(200);
  const after = await page.text();
  const version = versionIn(after);
  expect(version).not.toBe(versionIn(before));
  const [inputs = 0, outputs = 0] = [...after.matchAll(/<b class="num">([\d,]+)/g)].map(([, text]) =>
    Number(text),
  );
  const answered = await learner.post(address, {
    ...{ version, opened: "0", hints: "0", unit: "B" },
    amount: String(inputs * outputs + 2 * outputs),
  });
  expect(answered.status).toBe(303);
  const result = await (await learner.get(answered.headers.get("location") ?? "")).text();
  expect(result).toContain(">Right<");
});

function versionIn(page: string): string {
  return /name="version" value="(\w+)"/.exec(page)?.[1] ?? "";
}
