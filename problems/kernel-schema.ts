/** The contract of `kernel` in problem.ts: a problem's function in C and C++, and how its data gets there. */
import { z } from "zod";
import {
  isFirst,
  isSlice,
  type Kernel,
  type KernelAnswer,
  RETURN,
  SCALARS,
} from "#problems/kernel-vocabulary.ts";

const ScalarSchema = z.enum(SCALARS);
const CName = z.string().regex(/^[A-Za-z_]\w{0,63}$/, "must be a name of C");
const Path = z.string().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, "must be a path such as params.multiplier");

const ParameterSchema = z.union([
  z.strictObject({ name: CName, type: ScalarSchema, input: Path }),
  z.strictObject({ name: CName, type: ScalarSchema, inout: Path }),
  z.strictObject({
    name: CName,
    type: ScalarSchema,
    output: z.array(z.union([z.number().int().positive(), Path])).min(1),
  }),
  z.strictObject({ name: CName, type: ScalarSchema, length: Path }),
  z.strictObject({ name: CName, type: ScalarSchema, value: Path }),
  z.strictObject({ name: CName, struct: CName, value: Path }),
]);

const AnswerSchema: z.ZodType<KernelAnswer> = z.lazy(() =>
  z.union([
    CName,
    z.strictObject({ buffer: CName, length: CName }),
    z.strictObject({ first: CName }),
    z.record(z.string(), AnswerSchema),
  ]),
);

export const KernelSchema = z
  .strictObject({
    entry: CName.optional(),
    returns: z.union([z.literal("void"), ScalarSchema]),
    structs: z.record(CName, z.record(CName, ScalarSchema)).optional(),
    parameters: z.array(ParameterSchema).min(1).max(32),
    answer: AnswerSchema,
    failure: z.literal("nonzero").optional(),
    driver: z.boolean().optional(),
  })
  .superRefine((kernel, context) => {
    for (const fault of faultsWithin(kernel)) context.addIssue({ code: "custom", message: fault });
  });

/** What can be said without the signature. */
function faultsWithin(kernel: Kernel): string[] {
  const faults: string[] = [];
  const names = kernel.parameters.map((one) => one.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) faults.push(`two parameters are named "${twice}"`);
  const written = new Set(
    kernel.parameters.filter((one) => "output" in one || "inout" in one).map((one) => one.name),
  );
  for (const parameter of kernel.parameters) {
    if ("struct" in parameter && !kernel.structs?.[parameter.struct]) {
      faults.push(`"${parameter.name}" is a ${parameter.struct}, which \`structs\` does not have`);
    }
  }
  for (const place of placesOf(kernel.answer)) {
    if (place === RETURN && kernel.returns === "void") faults.push("the answer is returned, but nothing is");
    if (place !== RETURN && !written.has(place)) {
      faults.push(`the answer is in "${place}", which is no output or inout buffer`);
    }
  }
  if (kernel.failure && kernel.returns !== "int32") {
    faults.push("`failure` needs a status: `returns` must be int32");
  }
  return faults;
}

/** The buffers, and perhaps `return`, that an answer is read from. */
function placesOf(answer: KernelAnswer): string[] {
  if (typeof answer === "string") return [answer];
  if (isSlice(answer)) return [answer.buffer, answer.length];
  if (isFirst(answer)) return [answer.first];
  return Object.values(answer).flatMap(placesOf);
}
