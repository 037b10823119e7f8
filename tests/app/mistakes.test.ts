/** From a rejected program to what its learner is told of it, with the real judge and the real database. */
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import { seedProblems } from "#db/seed.ts";
import { casesOf } from "#db/submissions.ts";
import { freshDatabase } from "#tests/db/fresh-database.ts";
import { realJudge } from "./http/real-judge.ts";
import { createSubmitter } from "./submitter.ts";

const DIRECTORY = join(import.meta.dirname, "fixtures/problems");
const WHISPERS = { sentence: "The text is left as it was.", hint: 1 };

const judge = realJudge();
let db: Database;
let submit: ReturnType<typeof createSubmitter>;
beforeEach(async () => {
  db = await freshDatabase();
  await seedProblems(db, { directory: DIRECTORY, render: false });
  submit = createSubmitter(db, judge(), DIRECTORY);
});

const program = (body: string) => ({
  slug: "shout-it",
  language: "javascript" as const,
  source: `export function shout(text) { ${body} }`,
});

describe("a known mistake", () => {
  test("is named in the verdict with its hint, however the program is written", async () => {
    const { verdict, mistake } = await submit(program('return [...text].concat("!").join("");'));
    expect({ verdict, mistake }).toEqual({ verdict: "wrong_answer", mistake: WHISPERS });
  });

  test("is named in another language than its own", async () => {
    const source = 'export const shout = (text: string): string => text + "!";';
    const { mistake } = await submit({ slug: "shout-it", language: "typescript", source });
    expect(mistake).toEqual(WHISPERS);
  });

  test("is not named where it must not be, as in an interview", async () => {
    const { id, verdict, mistake } = await submit({ ...program('return text + "!";'), nameMistakes: false });
    expect({ verdict, mistake }).toEqual({ verdict: "wrong_answer", mistake: undefined });
    expect(await casesOf(db, id)).toHaveLength(5);
  });

  test("is not named when only one sample that was run shows it", async () => {
    const { mistake } = await submit({ ...program('return text + "!";'), mode: "run" });
    expect(mistake).toBeUndefined();
  });

  test("is not named when the program does something else in one case", async () => {
    const { mistake } = await submit(program('return text.length > 30 ? "" : text + "!";'));
    expect(mistake).toBeUndefined();
  });

  test("is not named to who is accepted, or cannot be compiled", async () => {
    const accepted = await submit(program('return text.toUpperCase() + "!";'));
    expect(accepted).toMatchObject({ verdict: "accepted" });
    expect(accepted).not.toHaveProperty("mistake");
    expect(await submit(program("return"))).not.toHaveProperty("mistake");
    expect(await submit(program("syntax error"))).toMatchObject({ verdict: "compile_error" });
  });
});
