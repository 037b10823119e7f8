/**
 * What comes back from the interpreter. The harness shares it with the learner's program, which can make it
 * say anything: every byte is checked here, and what makes no sense is the program's failure.
 */
import type { ProgramError } from "../../verdict.ts";
import type { CompileError, Outcome } from "../protocol.ts";
import type { PythonPositions } from "./positions.ts";

/** As the isolate hands it over. `why` is set when the interpreter can't be used any more. */
export type RawAnswer = {
  answer: ArrayBuffer | undefined;
  why: string | undefined;
  printed: ArrayBuffer;
  bytes: number;
};

export type Answer = Outcome | { kind: "loaded" } | { kind: "refused"; error: CompileError };

const MAX_DEPTH = 200;
const MOST_FRAMES = 10;
/** Names by which the judge knows an end that was no ordinary exception, see case-verdict.ts. */
const OVERFLOWED = { name: "RecursionError", message: "the stack of the interpreter overflowed", frames: [] };
const EXITED = { name: "SystemExit", message: "the program ended its interpreter", frames: [] };
const BROKEN = { name: "SystemError", message: "the program broke its interpreter", frames: [] };

/** A line of the dump that a dying interpreter prints of its stack, about the harness. */
const FRAME_OF_HARNESS = /^ *File "<judge>", line \d+,? in .*\n?/gm;

/** The answer of a program that made the harness say what it never says. */
export const NONSENSE: Outcome = { kind: "error", printed: "", error: BROKEN };

export function readAnswer(raw: RawAnswer, positions: PythonPositions, resultChars: number): Answer {
  const printed = Buffer.from(raw.printed).toString("utf8");
  const failed = (error: ProgramError): Outcome => ({
    kind: "error",
    printed: printed.replace(FRAME_OF_HARNESS, ""),
    error,
  });
  if (raw.why === "printed") return { kind: "printed-too-much", printed };
  if (raw.why === "memory") return { kind: "memory", printed };
  if (raw.why === "overflowed") return failed(OVERFLOWED);
  if (raw.why === "exited") return failed(EXITED);
  if (raw.why !== undefined || raw.answer === undefined) return failed(BROKEN);
  // The harness writes ASCII.
  const text = Buffer.from(raw.answer).toString("latin1");
  const payload = text.slice(1);
  switch (text[0]) {
    case "k":
      return { kind: "loaded" };
    case "c":
      return { kind: "refused", error: refusal(parsed(payload), positions) };
    case "v": {
      const value = parsed(payload);
      if (!isEncoded(value, 0)) return failed(BROKEN);
      const text = restated(value);
      return text.length > resultChars
        ? { kind: "result-too-long", printed }
        : { kind: "value", printed, value: text };
    }
    case "e":
      return failed(programError(parsed(payload), positions));
    case "m":
      return { kind: "memory", printed };
    case "l":
      return { kind: "result-too-long", printed };
    case "d":
      return { kind: "result-too-deep", printed };
    case "p":
      return { kind: "pending", printed };
    default:
      return failed(BROKEN);
  }
}

/** What is not JSON is undefined, which no JSON is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(value: unknown, positions: PythonPositions): CompileError {
  const [message, line, character] = Array.isArray(value) ? (value as unknown[]) : [];
  const place =
    typeof line === "number" ? positions.ofCharacter(line, Math.max(1, Number(character))) : undefined;
  const start = typeof line === "number" ? positions.ofCharacter(line, 1) : undefined;
  const { line: shownLine, column } = place ?? start ?? { line: undefined, column: undefined };
  return {
    message: typeof message === "string" ? message.slice(0, 2000) : "the source does not compile",
    line: shownLine,
    column,
  };
}

function programError(value: unknown, positions: PythonPositions): ProgramError {
  const [name, message, frames] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof name !== "string" || typeof message !== "string" || !Array.isArray(frames)) return BROKEN;
  return {
    name: name.slice(0, 100),
    message: message.slice(0, 3000),
    frames: frames.slice(0, MOST_FRAMES).flatMap((frame) => learnersFrame(frame, positions)),
  };
}

function learnersFrame(frame: unknown, positions: PythonPositions): ProgramError["frames"] {
  const [line, byte, functionName] = Array.isArray(frame) ? (frame as unknown[]) : [];
  if (typeof line !== "number" || typeof byte !== "number" || typeof functionName !== "string") return [];
  const place = positions.ofByte(line, byte);
  if (!place) return [];
  return [functionName === "" ? place : { ...place, functionName: functionName.slice(0, 200) }];
}

/** Whether a value is written as judge/value.ts writes values, so that it can be read there. */
function isEncoded(value: unknown, depth: number): boolean {
  if (value === undefined) return false;
  if (typeof value !== "object" || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((one) => isEncoded(one, depth + 1));
  if (!Object.hasOwn(value, "$")) return Object.values(value).every((one) => isEncoded(one, depth + 1));
  const { $: tag, text, entries } = value as Record<string, unknown>;
  switch (tag) {
    case "nan":
    case "inf":
    case "-inf":
    case "-0":
      return true;
    case "bigint":
      return typeof text === "string" && /^-?\d{1,5000}$/.test(text);
    case "other":
      return typeof text === "string";
    case "record":
      return Array.isArray(entries) && entries.every((entry) => isEntry(entry, depth));
    default:
      return false;
  }
}

/** As the other languages write it: 1.0 as 1. */
function restated(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => (Object.is(one, -0) ? { $: "-0" } : one));
}

function isEntry(entry: unknown, depth: number): boolean {
  return (
    Array.isArray(entry) &&
    entry.length === 2 &&
    typeof entry[0] === "string" &&
    isEncoded(entry[1], depth + 1)
  );
}
