import type { ProgramError } from "../../verdict.ts";
import type { PositionMap } from "./positions.ts";

/** The name under which V8 knows the learner's source; never a path. */
export const SOURCE_NAME = "solution";

const MOST_FRAMES = 10;
// "    at Object.f (solution:3:5)", "    at solution:3:5", "    at async f (solution:3:5)"
const FRAME = /^\s*at (?:async )?(?:(.{0,100}) \()?solution:(\d+):(\d+)\)?$/;

/** The learner's own frames of a stack text, innermost first. The text is theirs to forge: it is only shown. */
export function learnerFrames(stack: string, toSource: PositionMap): ProgramError["frames"] {
  const frames: { line: number; column: number; functionName?: string }[] = [];
  for (const line of stack.split("\n")) {
    const match = FRAME.exec(line);
    const position = match && toSource(Number(match[2]), Number(match[3]));
    if (!match || !position) continue;
    const functionName = match[1]?.replace(/^(?:Object|Module)\./, "");
    frames.push(functionName ? { ...position, functionName } : position);
    if (frames.length === MOST_FRAMES) break;
  }
  return frames;
}

/** `message [solution:3:5]`, as the engine words syntax errors of modules. The source may name itself otherwise. */
export function syntaxErrorPosition(message: string): { message: string; line?: number; column?: number } {
  const match = /^([\s\S]*) \[\S*:(\d+):(\d+)\]$/.exec(message);
  if (!match) return { message };
  return { message: match[1] ?? "", line: Number(match[2]), column: Number(match[3]) };
}
