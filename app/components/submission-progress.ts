import type { CaseResult, DeviceReport, SourcePosition, State, Verdict } from "#judge/verdict.ts";
import type { NamedMistake } from "#problems/vocabulary.ts";

/** What is known of a submission while it is judged; grows with the events of its stream. */
export type SubmissionProgress = {
  state: State;
  /** In the order of judging; an attempt that was begun again replaces what it judged before. */
  cases: readonly CaseResult[];
  verdict?: Verdict;
  /** Points of 100; absent for runs. */
  score?: number;
  /** Why nothing was run, where the verdict is `compile_error`. */
  compileError?: CompilerRemark;
  /** What the compiler remarked on a program that it took. */
  warnings?: readonly CompilerRemark[];
  /** The second axis, where the problem names a device. */
  device?: MeasuredDevice;
  /** The known mistake that it answers like. */
  mistake?: NamedMistake;
};

/** Positions count from 1, as the editor shows them. */
export type CompilerRemark = { message: string } & Partial<SourcePosition>;

export type MeasuredDevice = DeviceReport & {
  /** The best accepted of all learners of this instance, this submission included. */
  fewestInstructions?: number;
};

/** The events of GET /submissions/:id/events, parsed. */
export type SubmissionEvent =
  | { type: "state"; state: State }
  | { type: "case"; case: CaseResult }
  | ({ type: "done"; verdict: Verdict } & Pick<
      SubmissionProgress,
      "score" | "compileError" | "warnings" | "device" | "mistake"
    >);

export const EVENT_NAMES = ["state", "case", "done"] as const;

export const NOT_STARTED: SubmissionProgress = { state: "queued", cases: [] };

export function progressed(before: SubmissionProgress, event: SubmissionEvent): SubmissionProgress {
  switch (event.type) {
    case "state":
      return before.state === "done" ? before : { ...before, state: event.state };
    case "case":
      return {
        ...before,
        state: before.state === "queued" ? "running" : before.state,
        cases: [...before.cases.filter((one) => one.index !== event.case.index), event.case].sort(
          (a, b) => a.index - b.index,
        ),
      };
    case "done": {
      const { type: _, ...outcome } = event;
      return { ...before, ...outcome, state: "done" };
    }
  }
}

/** Reads the data of one event; undefined for an event of another name (comments, heartbeats). */
export function readEvent(name: string, data: string): SubmissionEvent | undefined {
  const value = JSON.parse(data);
  switch (name) {
    case "state":
      return { type: "state", state: typeof value === "string" ? value : value.state };
    case "case":
      return { type: "case", case: value };
    case "done":
      return { type: "done", ...value };
    default:
      return undefined;
  }
}

/** The events of a whole stream that arrived as one text. */
export function readStream(text: string): SubmissionEvent[] {
  return text.split(/\r?\n\r?\n/).flatMap((block) => {
    const lines = block.split(/\r?\n/);
    const name = lines
      .find((line) => line.startsWith("event:"))
      ?.slice(6)
      .trim();
    const data = lines
      .filter((line) => line.startsWith("data:"))
      .map((line) => line.slice(5).trim())
      .join("\n");
    const event = name && data ? readEvent(name, data) : undefined;
    return event ? [event] : [];
  });
}
