/** The contract of a problem folder: what `problem.ts` and `tests.ts` may say. */
import { z } from "zod";
import { LANGUAGES } from "#judge/verdict.ts";
import { DEVICE_KEYS } from "#problems/devices.ts";
import { kernelPathFaults } from "#problems/kernel-paths.ts";
import { KernelSchema } from "#problems/kernel-schema.ts";
import { DIFFICULTIES, ROLES, type SignatureType, TOPICS } from "#problems/vocabulary.ts";

export const SignatureTypeSchema: z.ZodType<SignatureType> = z.lazy(() =>
  z.union([
    z.enum(["int", "float", "boolean", "string"]),
    z.strictObject({ list: SignatureTypeSchema }),
    z.strictObject({ record: z.record(z.string(), SignatureTypeSchema) }),
    z.strictObject({ optional: SignatureTypeSchema }),
    z.strictObject({ enum: z.array(z.string()).min(1) }),
    z.strictObject({ nullable: SignatureTypeSchema }),
    z.strictObject({ variants: z.record(z.string(), SignatureTypeSchema), tag: z.string() }),
    z.strictObject({ named: z.string() }),
  ]),
);

const Identifier = z.string().regex(/^[A-Za-z_]\w{0,63}$/, "must be an identifier");

export const SignatureSchema = z.strictObject({
  entry: Identifier,
  parameters: z.array(z.strictObject({ name: Identifier, type: SignatureTypeSchema })).min(1),
  returns: SignatureTypeSchema,
  types: z.record(Identifier, SignatureTypeSchema).optional(),
});

/** How an answer is compared with the expected value. Always on plain data, outside the sandbox. */
export const CheckerSchema = z.discriminatedUnion("kind", [
  /** Same structure, same numbers, same strings. -0 equals 0; NaN equals nothing. */
  z.strictObject({ kind: z.literal("exact") }),
  /** As exact, but a number may differ by `absolute`, or by `relative` times the expected magnitude. */
  z
    .strictObject({
      kind: z.literal("approximate"),
      absolute: z.number().nonnegative().optional(),
      relative: z.number().nonnegative().max(0.5).optional(),
    })
    .refine((one) => one.absolute !== undefined || one.relative !== undefined, {
      message: "state an absolute or a relative tolerance",
    }),
  /** The answer is a list whose order does not matter; elements compare exactly. */
  z.strictObject({ kind: z.literal("unordered") }),
  /** `checker.ts` of the problem folder decides; see docs/authoring.md. */
  z.strictObject({ kind: z.literal("custom") }),
]);
export type CheckerSpec = z.infer<typeof CheckerSchema>;

export const LimitsSchema = z.strictObject({
  /** CPU milliseconds of one case. */
  timeMs: z.number().int().min(50).max(10_000).default(1000),
  /** Heap of the isolate in MB, shared by all cases of a submission. */
  memoryMb: z.number().int().min(16).max(256).default(64),
});

/** In these the function takes pointers and lengths, which `kernel` describes. */
const KERNEL_LANGUAGES: ReadonlySet<string> = new Set(["c", "cpp"]);

const DeviceTargetSchema = z.strictObject({
  /** The microcontroller whose budget a kernel must keep to: a key of problems/devices.ts. */
  target: z.enum(DEVICE_KEYS),
  heap: z.enum(["forbidden", "allowed"]),
});

export const ProblemSchema = z
  .strictObject({
    kind: z.literal("coding"),
    title: z.string().min(3).max(80),
    /** One sentence for lists and search results, at most 160 characters. */
    summary: z.string().min(20).max(160),
    difficulty: z.enum(DIFFICULTIES),
    topics: z.array(z.enum(TOPICS)).min(1).max(4),
    roles: z.array(z.enum(ROLES)).min(1),
    /** Minutes a prepared candidate needs. */
    minutes: z.number().int().min(5).max(120),
    languages: z.array(z.enum(LANGUAGES)).min(1),
    signature: SignatureSchema,
    checker: CheckerSchema.default({ kind: "exact" }),
    limits: LimitsSchema.default({ timeMs: 1000, memoryMb: 64 }),
    /** The function in C and C++, for problems that support them. */
    kernel: KernelSchema.optional(),
    /** A second axis of the verdict on kernels; `budget.json` of the folder has the figures. */
    device: DeviceTargetSchema.optional(),
    /** Where the task and its figures come from. */
    sources: z.array(z.string().min(3)).min(1),
  })
  .superRefine(({ kernel, device, languages, signature }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    for (const one of kernel ? kernelPathFaults(kernel, signature) : []) fault("kernel", one);
    const inKernelLanguage = languages.find((one) => KERNEL_LANGUAGES.has(one));
    if (inKernelLanguage && !kernel) fault("kernel", `say how the function looks in ${inKernelLanguage}`);
    if (device && !kernel) fault("device", "a budget needs a kernel");
  });
export type Problem = z.infer<typeof ProblemSchema>;
export type ProblemInput = z.input<typeof ProblemSchema>;

/** Checks and completes a problem's definition; the default export of `problem.ts`. */
export function defineProblem(definition: ProblemInput): Problem {
  return ProblemSchema.parse(definition);
}

const CaseName = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[^\n]+$/, "must be one line");

/**
 * One test case. The expected value is `expected` where the author states it (golden values),
 * otherwise what `solution.ts` returns. `error: true` expects the function to throw.
 */
export const TestCaseSchema = z.strictObject({
  name: CaseName,
  args: z.array(z.unknown()).min(1),
  expected: z.unknown().optional(),
  error: z.literal(true).optional(),
  /** Samples only: one sentence that explains the answer. */
  note: z.string().max(400).optional(),
});
export type TestCaseInput = z.infer<typeof TestCaseSchema>;

export const GroupSchema = z.strictObject({
  name: CaseName,
  /** Points of 100 that the group is worth, all or nothing. */
  weight: z.number().int().min(1).max(100),
  cases: z.array(TestCaseSchema).min(1),
});

export const TestsSchema = z
  .strictObject({
    samples: z.array(TestCaseSchema).min(2).max(6),
    groups: z.array(GroupSchema).min(3),
    /** Returns why an input is not allowed by the statement, or undefined when it is. */
    validate: z.custom<(...args: unknown[]) => string | undefined>((one) => typeof one === "function"),
    /** Arguments that `validate` must refuse. */
    badInputs: z.array(z.strictObject({ name: CaseName, args: z.array(z.unknown()) })).min(3),
  })
  .superRefine((tests, context) => {
    const total = tests.groups.reduce((sum, group) => sum + group.weight, 0);
    if (total !== 100) {
      context.addIssue({ code: "custom", message: `the weights of the groups add up to ${total}, not 100` });
    }
    for (const group of [{ name: "samples", cases: tests.samples }, ...tests.groups]) {
      const names = group.cases.map((one) => one.name);
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice) {
        context.addIssue({ code: "custom", message: `two cases of "${group.name}" are named "${twice}"` });
      }
    }
  });
export type Tests = z.infer<typeof TestsSchema>;

/** Checks a problem's tests; the default export of `tests.ts`. */
export function defineTests(tests: z.input<typeof TestsSchema>): Tests {
  return TestsSchema.parse(tests);
}
