/** What the judge is asked and what it tells. Parsed at its door, trusted inside. */
import { z } from "zod";
import { type CaseResult, type DeviceReport, LANGUAGES, type Verdict } from "#judge/verdict.ts";
import { DeviceUseSchema } from "#problems/budget.ts";
import { KernelSchema } from "#problems/kernel-schema.ts";
import { CheckerSchema, LimitsSchema } from "#problems/schema.ts";

/** Sizes that hold for every problem. Characters are UTF-16 code units, as JavaScript counts them. */
export const SIZES = {
  sourceChars: 65_536,
  /** Encoded arguments or expected value of one case. */
  valueChars: 4_000_000,
  /** Encoded answer of one case. */
  resultChars: 1_000_000,
  /** What one case may print. */
  printedChars: 65_536,
  /** How much of that is kept and shown. */
  shownPrintedChars: 10_000,
  /** How much of an answer is shown. */
  shownAnswerChars: 2_000,
  /** Text of an error. */
  errorChars: 2_000,
  cases: 400,
} as const;

/** CPU milliseconds that all cases of a submission may use together. */
export const TOTAL_CPU_MS = 20_000;

export const JudgeCaseSchema = z.strictObject({
  name: z.string().max(200),
  group: z.string().max(200),
  origin: z.enum(["sample", "own", "hidden"]),
  /** The argument list, encoded by judge/value.ts. */
  args: z.string().max(SIZES.valueChars),
  /** The encoded expected value, or null: then an error is expected, or (own input only) anything is fine. */
  expected: z.string().max(SIZES.valueChars).nullable(),
  expectsError: z.boolean().default(false),
});
export type JudgeCase = z.infer<typeof JudgeCaseSchema>;

/** What C and C++ need besides: how data reaches the function. */
export const KernelRequestSchema = z.strictObject({
  kernel: KernelSchema,
  /** Names of the signature's parameters, in their order. */
  parameters: z.array(z.string()),
  /** The problem's own part, `driver.c` and `driver.h`. */
  driver: z.strictObject({ source: z.string(), header: z.string() }).optional(),
  /** The second axis of the verdict; of a submit only. */
  device: z
    .strictObject({
      target: z.string(),
      budget: z.strictObject({
        flashBytes: z.number().nonnegative(),
        ramBytes: z.number().nonnegative(),
        instructions: z.number().nonnegative(),
        heap: z.enum(["forbidden", "allowed"]),
      }),
      reference: DeviceUseSchema,
    })
    .optional(),
});
export type KernelRequest = z.infer<typeof KernelRequestSchema>;

export const JudgeRequestSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  source: z.string().max(SIZES.sourceChars, `at most ${SIZES.sourceChars} characters of source are judged`),
  /** The function to call. */
  entry: z.string().regex(/^[A-Za-z_]\w{0,63}$/),
  limits: LimitsSchema,
  checker: CheckerSchema,
  /** Of a submission in C or C++. */
  native: KernelRequestSchema.optional(),
  /** Absolute path of the problem's `checker.ts`, for a custom checker. */
  checkerFile: z.string().optional(),
  /** Judged in this order, by one program that may remember: nothing that is shown comes after what is hidden. */
  cases: z
    .array(JudgeCaseSchema)
    .min(1)
    .max(SIZES.cases)
    .refine(
      (cases) => cases.every((one) => one.origin === "own" || one.expectsError || one.expected !== null),
      {
        message: "only an own input may do without an expected value or an expected error",
      },
    )
    .refine(
      (cases) => cases.every((one, i) => one.origin === "hidden" || cases[i - 1]?.origin !== "hidden"),
      {
        message: "hidden cases come last",
      },
    ),
  /** Tell of each case that failed which answer was given, as a fingerprint. Of own inputs it is never told. */
  fingerprints: z.boolean().default(false),
  /** Points of each group, for the score. Groups that are not named are worth nothing. */
  weights: z.record(z.string(), z.number().nonnegative()).default({}),
  /** Whose turn it is: a visitor waits behind their own submissions, not before others'. */
  client: z.strictObject({ visitor: z.string(), address: z.string() }),
});
export type JudgeRequest = z.infer<typeof JudgeRequestSchema>;
export type JudgeRequestInput = z.input<typeof JudgeRequestSchema>;

export type CompileProblem = { message: string; line: number | undefined; column: number | undefined };

export type JudgeEvent =
  | { type: "started" }
  | {
      type: "case";
      result: CaseResult;
      /** The encoded answer, where there was one. For the platform: never sent to a browser for hidden cases. */
      answer?: string;
      /**
       * Of a case that failed with an answer or an error, when asked for: which one it was, see
       * checking/fingerprint.ts. For the platform alone.
       */
      fingerprint?: string;
    }
  | {
      type: "done";
      verdict: Verdict;
      /** 0 to 100: the points of the groups in which every case was accepted. */
      score: number;
      compileError?: CompileProblem;
      /** What the compiler remarked on a program that it took, or beside what it refused. */
      warnings?: readonly CompileProblem[];
      /** The second axis: of a submit in C or C++ to a problem with a device, when every case was accepted. */
      device?: DeviceReport;
      /** Of all cases together, in milliseconds. */
      cpuMs: number;
    };

/** Thrown when more submissions wait than the judge takes. Nothing was judged; try again later. */
export class JudgeBusy extends Error {
  readonly retryAfterSeconds: number;
  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Thrown when the judge closes before a submission was judged to its end. Judge it again, by another judge. */
export class JudgeClosed extends Error {
  constructor() {
    super(
      "The judge is closing: this submission was not judged to its end. Judge it again after the next start.",
    );
  }
}
