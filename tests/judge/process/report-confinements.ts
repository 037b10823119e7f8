/** Starts a child in each confinement that this user has here, and prints what was found. */
import { existsSync } from "node:fs";
import { SCRIPT } from "#judge/process/child-kind.ts";
import { findConfinements } from "#judge/process/confinement.ts";
import { JudgeChild } from "#judge/process/judge-child.ts";

const LOOP = "export const solve = () => { for (;;); };";
const LIMITS = {
  timeMs: 300,
  wallMs: 5000,
  memoryMb: 64,
  printedChars: 100,
  errorChars: 100,
  resultChars: 100,
};

for (const confinement of await findConfinements(SCRIPT)) {
  const child = await JudgeChild.start(confinement);
  const { pid, ...found } = child.confinement;
  child.send(
    { type: "load", language: "javascript", source: LOOP, entry: "solve", limits: LIMITS },
    { type: "case", text: "[]", seed: 1, heldMs: 0 },
  );
  const loaded = await child.answer({ deadlineMs: 10_000, residentMb: 1000 });
  const stopped = await child.answer({ deadlineMs: 500, residentMb: 1000 });
  await child[Symbol.asyncDispose]();
  const gone = !existsSync(`/proc/${pid}`);
  const { layers } = confinement;
  process.stdout.write(`${JSON.stringify({ layers, found, loaded: loaded.type, stopped, gone })}\n`);
}
