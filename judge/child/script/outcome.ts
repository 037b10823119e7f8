import { type Outcome, THROWN_VALUE } from "../protocol.ts";
import { ENTRY_EXPORT } from "./compile-error.ts";
import type { PositionMap } from "./positions.ts";
import { learnerFrames } from "./stack.ts";

/** Reads the one string in which the harness describes how a call ended. */
export function readOutcome(text: string, toSource: PositionMap): Outcome {
  const end = text.indexOf("\n");
  const printed = JSON.parse(text.slice(1, end)) as string;
  const payload = text.slice(end + 1);
  switch (text[0]) {
    case "v":
      return { kind: "value", printed, value: payload };
    case "e": {
      const [name = "", message = "", stack = ""] = payload
        .split("\n")
        .map((line) => JSON.parse(line) as string);
      return { kind: "error", printed, error: { name, message, frames: learnerFrames(stack, toSource) } };
    }
    case "o":
      return { kind: "printed-too-much", printed };
    case "l":
      return { kind: "result-too-long", printed };
    case "d":
      return { kind: "result-too-deep", printed };
    case "p":
      return { kind: "pending", printed };
    case "s":
      return { kind: "time", printed };
    default:
      throw new Error("the harness answered with an unknown outcome");
  }
}

const NOT_AN_ERROR =
  "An object was thrown from supplied code within isolated-vm, but that object was not an instance of `Error`.";

/** What a top level threw, as the engine hands it over: a copy of an error, or a bare value. */
export function describeThrown(
  thrown: unknown,
  printed: string,
  errorChars: number,
  toSource: PositionMap,
): Extract<Outcome, { kind: "error" }> {
  const cut = (text: string) => (text.length > errorChars ? `${text.slice(0, errorChars)}…` : text);
  if (!(thrown instanceof Error)) {
    return {
      kind: "error",
      printed,
      error: { name: THROWN_VALUE, message: cut(String(thrown)), frames: [] },
    };
  }
  if (thrown.message === NOT_AN_ERROR) {
    return {
      kind: "error",
      printed,
      error: { name: THROWN_VALUE, message: "an object that is no error", frames: [] },
    };
  }
  const frames = learnerFrames(String(thrown.stack), toSource);
  const message =
    thrown.message === `${ENTRY_EXPORT} is not defined` ? NEVER_DEFINED : cut(String(thrown.message));
  return { kind: "error", printed, error: { name: thrown.name, message, frames } };
}

const NEVER_DEFINED = "the top level waits for ever before the function is defined";
