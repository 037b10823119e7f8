import ivm from "isolated-vm";
import { CASES, ENTRY, mustBeRight, SCRIPT } from "./submission.ts";

const TIMEOUT = { timeout: 1000 };
const CALL = `(text) => JSON.stringify(${ENTRY}(...JSON.parse(text)))`;

/** Told the name of each step when it is over. */
export type Mark = (step: string) => void;

/**
 * The least that a fresh isolate for each submission can cost: no harness, no captured output, no process
 * around it, nobody who watches. Every judge that uses isolates is slower than this.
 */
export function runRawIsolate(mark: Mark = () => {}): void {
  const isolate = new ivm.Isolate({ memoryLimit: 64 });
  mark("new isolate");
  const context = isolate.createContextSync();
  mark("context");
  isolate.compileScriptSync(SCRIPT).runSync(context, TIMEOUT);
  const call = context.evalSync(CALL, { reference: true }) as ivm.Reference;
  mark("compile");
  const answers = CASES.map((one) => call.applySync(undefined, [one.args], TIMEOUT) as string);
  mark("20 calls");
  isolate.dispose();
  mark("dispose");
  mustBeRight(answers);
}
