import { afterAll, beforeAll } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";

/** One judge for all tests of a file; it takes a moment to start. */
export function realJudge(): () => Judge {
  let judge: Judge | undefined;
  beforeAll(async () => {
    judge = await createJudge({ workers: 2, queueLimit: Number.MAX_SAFE_INTEGER });
  });
  afterAll(async () => {
    await judge?.[Symbol.asyncDispose]();
  });
  return () => {
    if (!judge) throw new Error("The judge starts before the tests of the file, not before the file.");
    return judge;
  };
}
