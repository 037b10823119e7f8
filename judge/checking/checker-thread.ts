/** Runs in a worker thread: reads and compares answers, so that a large one does not hold up the web server. */
import { parentPort } from "node:worker_threads";
import { type Checker, check } from "#judge/checking/check.ts";
import { fingerprint } from "#judge/checking/fingerprint.ts";
import { decodeValue } from "#judge/value.ts";
import type { Difference } from "#judge/verdict.ts";
import type { CheckerSpec } from "#problems/schema.ts";

/** Compare an answer with the expected value. */
export type CheckTask = {
  spec: CheckerSpec;
  checkerFile: string | undefined;
  args: string;
  expected: string;
  received: string;
};
/** Tell which answer it is, without a look at what was expected. */
export type FingerprintTask = { spec: CheckerSpec; answer: string };
export type ThreadTask = { id: number } & (CheckTask | FingerprintTask);
export type ThreadReply =
  | { id: number; ok: true; result: Difference | string | undefined }
  | { id: number; ok: false; failure: string };

const customCheckers = new Map<string, Promise<Checker>>();

parentPort?.on("message", (task: ThreadTask) => void reply(task));

async function reply(task: ThreadTask): Promise<void> {
  const { id } = task;
  let answer: ThreadReply;
  try {
    const result =
      "answer" in task ? fingerprint(task.spec, decodeValue(task.answer)) : await difference(task);
    answer = { id, ok: true, result };
  } catch (thrown) {
    answer = { id, ok: false, failure: String(thrown) };
  }
  parentPort?.postMessage(answer);
}

async function difference(task: CheckTask): Promise<Difference | undefined> {
  const custom = task.checkerFile === undefined ? undefined : await load(task.checkerFile);
  const input = {
    args: custom ? (decodeValue(task.args) as unknown[]) : [],
    expected: decodeValue(task.expected),
    received: decodeValue(task.received),
  };
  return check(task.spec, input, custom);
}

function load(file: string): Promise<Checker> {
  let checker = customCheckers.get(file);
  if (!checker) {
    checker = import(file).then((module: { default: Checker }) => module.default);
    customCheckers.set(file, checker);
  }
  return checker;
}
