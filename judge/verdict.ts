/**
 * The vocabulary of judging. Imports nothing, so that the browser may use it too.
 * The exact cause of each verdict is documented in judge/README.md.
 */

/** Worst news first: used to order filters and statistics, not to pick the verdict of a submission. */
export const VERDICTS = [
  "accepted",
  "wrong_answer",
  "runtime_error",
  "time_limit_exceeded",
  "memory_limit_exceeded",
  "output_limit_exceeded",
  "compile_error",
  "judge_error",
  "skipped",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A submission's state. Not a verdict: `done` says only that judging ended. */
export const STATES = ["queued", "running", "done"] as const;
export type State = (typeof STATES)[number];

export const LANGUAGES = ["javascript", "typescript", "python", "c", "cpp"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The second axis of a submission to a problem that names a device. Of several, `heap_used` is told first. */
export const BUDGET_VERDICTS = [
  "within_budget",
  "over_flash",
  "over_ram",
  "over_instructions",
  "heap_used",
] as const;
export type BudgetVerdict = (typeof BUDGET_VERDICTS)[number];

/** `run` judges samples and the learner's own inputs, `submit` samples and hidden cases. */
export const MODES = ["run", "submit"] as const;
export type Mode = (typeof MODES)[number];

/** Which of the four meanings of the design language a verdict carries. */
export type Meaning = "pass" | "fail" | "limit" | "info";

const LABELS: Record<Verdict, string> = {
  accepted: "Accepted",
  wrong_answer: "Wrong answer",
  runtime_error: "Runtime error",
  time_limit_exceeded: "Time limit",
  memory_limit_exceeded: "Memory limit",
  output_limit_exceeded: "Output limit",
  compile_error: "Compile error",
  judge_error: "Judge error",
  skipped: "Skipped",
};

const MEANINGS: Record<Verdict, Meaning> = {
  accepted: "pass",
  wrong_answer: "fail",
  runtime_error: "fail",
  time_limit_exceeded: "limit",
  memory_limit_exceeded: "limit",
  output_limit_exceeded: "limit",
  compile_error: "fail",
  judge_error: "info",
  skipped: "info",
};

export function verdictLabel(verdict: Verdict): string {
  return LABELS[verdict];
}

export function verdictMeaning(verdict: Verdict): Meaning {
  return MEANINGS[verdict];
}

const BUDGET_LABELS: Record<BudgetVerdict, string> = {
  within_budget: "Within budget",
  over_flash: "Over flash",
  over_ram: "Over SRAM",
  over_instructions: "Over instructions",
  heap_used: "Heap used",
};

export function budgetVerdictLabel(verdict: BudgetVerdict): string {
  return BUDGET_LABELS[verdict];
}

/** Right but over budget is not right: red, as every other answer that does not count. */
export function budgetVerdictMeaning(verdict: BudgetVerdict): Meaning {
  return verdict === "within_budget" ? "pass" : "fail";
}

const LANGUAGE_LABELS: Record<Language, string> = {
  javascript: "JavaScript",
  typescript: "TypeScript",
  python: "Python",
  c: "C",
  cpp: "C++",
};

export function languageLabel(language: Language): string {
  return LANGUAGE_LABELS[language];
}

/**
 * The verdict of a whole submission: that of its first case, in the order of judging, that was not
 * accepted. A submission without cases is a fault of the platform, never an acceptance.
 */
export function submissionVerdict(cases: readonly { verdict: Verdict }[]): Verdict {
  if (cases.length === 0) return "judge_error";
  return cases.find((one) => one.verdict !== "accepted")?.verdict ?? "accepted";
}

/** A position in the learner's source, counted from 1 as the editor shows it. */
export type SourcePosition = { line: number; column: number };

/** What was thrown, reduced to the learner's own frames. Never a path or an internal frame. */
export type ProgramError = {
  name: string;
  message: string;
  frames: readonly (SourcePosition & { functionName?: string })[];
};

/** Where a received value first leaves the expected one. Values are shown as capped text. */
export type Difference = {
  /** `perLayer[3].macs`; empty for the value itself. */
  path: string;
  expected: string;
  received: string;
  /** One sentence: what is wrong at `path`. */
  reason: string;
  /** For arrays of numbers of equal length: the largest absolute error and where it stands. */
  largestError?: { error: number; index: number };
  /** For short arrays of numbers: both sides, so that they can be shown as a table. */
  numbers?: { start: number; expected: readonly number[]; received: readonly number[] };
};

/** The outcome of one test case, as it is stored and as the owner of the submission may see it. */
export type CaseResult = {
  index: number;
  name: string;
  group: string;
  /** `sample`, `own` (the learner's input) or `hidden`. */
  origin: "sample" | "own" | "hidden";
  verdict: Verdict;
  /** CPU milliseconds inside the isolate; undefined where the process ended before it could be read. */
  cpuMs?: number;
  /** Bytes of heap in use when the case ended, garbage included. */
  heapBytes?: number;
  /** What the program printed, capped; undefined for hidden cases. */
  printed?: string;
  /** One sentence: the cause. */
  cause: string;
  error?: ProgramError;
  difference?: Difference;
  /** The answer as capped text; undefined for hidden cases. */
  received?: string;
  /** What the reference answers, as capped text. Of own inputs only: a sample's is in its problem. */
  expected?: string;
};

export type FunctionCost = { name: string; instructions: number };

/** What a kernel used, measured on its WebAssembly code: the same on every run and every machine. Sizes in bytes. */
export type DeviceUse = {
  /** Code, constants and initialised data, without what an empty kernel has. */
  flashBytes: number;
  /** Parts of `flashBytes`. */
  codeBytes: number;
  constantBytes: number;
  /** Parts of SRAM. Given: the buffers that the problem hands in. */
  staticBytes: number;
  stackBytes: number;
  heapBytes: number;
  givenBytes: number;
  /** Their sum in the case that needs most. The heap above is the most of all cases, which may be another. */
  ramBytes: number;
  /** Of all judged cases together. Bulk memory operations are charged by their length. */
  instructions: number;
  /** The learner's own, most expensive first, at most 20. */
  functions: readonly FunctionCost[];
};

export type DeviceBudget = {
  flashBytes: number;
  ramBytes: number;
  instructions: number;
  heap: "forbidden" | "allowed";
};

export type DeviceReport = {
  /** Key of the device. */
  target: string;
  use: DeviceUse;
  budget: DeviceBudget;
  /** Of the problem's own solution in the same language. */
  reference: DeviceUse;
  verdict: BudgetVerdict;
};
