/** Runs in a worker thread: compares answers, so that a large one does not hold up the web server. */
import { parentPort } from "node:worker_threads";
import { type Checker, check } from "#judge/checking/check.ts";
import { decodeValue } from "#judge/value.ts";
import type { Difference } from "#judge/verdict.ts";
import type { CheckerSpec } from "#problems/schema.ts";

export type CheckTask = {
  id: number;
  spec: CheckerSpec;
  checkerFile: string | undefined;
  args: string;
  expected: string;
  received: string;
};
export type CheckReply =
  | { id: number; ok: true; difference: Difference | undefined }
  | { id: number; ok: false; failure: string };

const customCheckers = new Map<string, Promise<Checker>>();

parentPort?.on("message", (task: CheckTask) => void reply(task));

async function reply(task: CheckTask): Promise<void> {
  let answer: CheckReply;
  try {
    const custom = task.checkerFile === undefined ? undefined : await load(task.checkerFile);
    const input = {
      args: custom ? (decodeValue(task.args) as unknown[]) : [],
      expected: decodeValue(task.expected),
      received: decodeValue(task.received),
    };
    answer = { id: task.id, ok: true, difference: check(task.spec, input, custom) };
  } catch (thrown) {
    answer = { id: task.id, ok: false, failure: String(thrown) };
  }
  parentPort?.postMessage(answer);
}

function load(file: string): Promise<Checker> {
  let checker = customCheckers.get(file);
  if (!checker) {
    checker = import(file).then((module: { default: Checker }) => module.default);
    customCheckers.set(file, checker);
  }
  return checker;
}
