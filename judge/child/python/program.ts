import ivm from "isolated-vm";
import type { ChildLimits, Load, Outcome } from "../protocol.ts";
import type { CallResult, Loaded } from "../serve.ts";
import { type Answer, NONSENSE, type RawAnswer, readAnswer } from "./answer.ts";
import type { Interpreter } from "./interpreter.ts";
import { type PythonPositions, pythonPositions, withoutMark } from "./positions.ts";

/** More than the longest answer that the harness writes; beyond it, it was not the harness. */
const MOST_ANSWER_BYTES = 16 * 2 ** 20;

/** Compiles the source, runs its top level and finds its entry function. */
export function loadProgram(interpreter: Interpreter, request: Load): Loaded | CallResult {
  const { limits, entry } = request;
  const positions = pythonPositions(request.source);
  interpreter.boot.lock.applySync(undefined, [
    limits.memoryMb * 2 ** 20,
    limits.printedChars,
    MOST_ANSWER_BYTES,
  ]);
  const order = JSON.stringify({
    source: withoutMark(request.source),
    entry,
    answerChars: limits.resultChars,
    errorChars: limits.errorChars,
  });
  const { answer, ...measures } = ask(interpreter, "load", order, 0, limits, positions);
  if (answer.kind === "refused") return { ok: false, error: answer.error };
  if (answer.kind !== "loaded") return { outcome: answer, ...measures };
  return {
    ok: true,
    call: ({ text, seed }) => {
      const { answer, ...measures } = ask(interpreter, "run", `${seed}\n${text}`, seed, limits, positions);
      return { outcome: isOutcome(answer) ? answer : NONSENSE, ...measures };
    },
  };
}

function isOutcome(answer: Answer): answer is Outcome {
  return answer.kind !== "loaded" && answer.kind !== "refused";
}

type Asked = { answer: Answer; cpuMs: number | undefined; heapBytes: number | undefined };

function ask(
  { isolate, boot, functions }: Interpreter,
  what: "load" | "run",
  request: string,
  seed: number,
  limits: ChildLimits,
  positions: PythonPositions,
): Asked {
  const bytes = new ivm.ExternalCopy(new TextEncoder().encode(request).buffer).copyInto({ release: true });
  const address = functions[what];
  const started = { cpu: process.threadCpuUsage(), wall: performance.now() };
  let answer: Answer;
  let heapBytes: number | undefined;
  try {
    const raw = boot.call.applySync(undefined, [address, bytes, seed], {
      timeout: limits.wallMs,
      result: { copy: true },
    }) as RawAnswer;
    heapBytes = raw.bytes;
    answer = readAnswer(raw, positions, limits.resultChars);
  } catch (thrown) {
    if (isolate.isDisposed) return { answer: { kind: "memory", printed: "" }, cpuMs: undefined, heapBytes };
    const isLate = performance.now() - started.wall >= limits.wallMs;
    if (!isLate) throw thrown;
    answer = { kind: "time", printed: printedSoFar(boot) };
  }
  const { user, system } = process.threadCpuUsage(started.cpu);
  const cpuMs = (user + system) / 1000;
  // The isolate is stopped by the clock on the wall, the limit is CPU time.
  if (cpuMs > limits.timeMs && "printed" in answer && answer.kind !== "printed-too-much") {
    answer = { kind: "time", printed: answer.printed };
  }
  return { answer, cpuMs, heapBytes };
}

function printedSoFar(boot: Interpreter["boot"]): string {
  try {
    const bytes = boot.takePrinted.applySync(undefined, [], { timeout: 100, result: { copy: true } });
    return Buffer.from(bytes as ArrayBuffer).toString("utf8");
  } catch {
    return "";
  }
}
