import { isRecord } from "#judge/value.ts";
import { isFirst, isSlice, type Kernel, type KernelAnswer, RETURN } from "#problems/kernel-vocabulary.ts";
import { parameterIn } from "#problems/language-names.ts";
import { type ByNotation, type Notation, notationsOf } from "#problems/notation.ts";
import type { Problem } from "#problems/schema.ts";
import { formatValue } from "./format-value.server.ts";
import type { NamedText, SampleValues } from "./sample.ts";

type Described = Pick<Problem, "languages" | "signature" | "kernel">;

/**
 * Arguments and answer of a sample in each notation: as parameters of the function, in C as what its
 * buffers and scalars hold. Without `answer` an error is expected.
 */
export function sampleValues(
  { languages, signature, kernel }: Described,
  args: readonly unknown[],
  answer: { value: unknown } | undefined,
): ByNotation<SampleValues> {
  const { parameters } = signature;
  const asArguments = (notation: Notation): SampleValues => ({
    given: parameters.map(({ name }, index) => ({
      name: notation === "python" ? parameterIn("python", name) : name,
      text: formatValue(args[index], notation),
    })),
    answer: answer ? [{ name: "returns", text: formatValue(answer.value, notation) }] : [],
  });
  const byName = Object.fromEntries(parameters.map(({ name }, index) => [name, args[index]]));
  const values: ByNotation<SampleValues> = {};
  for (const notation of notationsOf(languages)) {
    // A driver's parameters are not the learner's: its data are described as in the statement.
    const ofKernel = notation === "kernel" && kernel && !kernel.driver ? kernel : undefined;
    values[notation] = ofKernel
      ? {
          given: givenTo(ofKernel, byName),
          answer: answer ? answerOf(ofKernel.answer, answer.value) : [],
        }
      : asArguments(notation === "kernel" ? "script" : notation);
  }
  return values;
}

function givenTo({ parameters, structs = {} }: Kernel, args: Record<string, unknown>): NamedText[] {
  return parameters.flatMap((parameter): NamedText[] => {
    if ("output" in parameter) return [];
    const { name } = parameter;
    if ("input" in parameter) return [row(name, valueAt(args, parameter.input))];
    if ("inout" in parameter) return [row(name, valueAt(args, parameter.inout))];
    if ("length" in parameter) return [row(name, lengthOf(valueAt(args, parameter.length)))];
    const value = valueAt(args, parameter.value);
    if (!("struct" in parameter)) return [row(name, value)];
    const fields = Object.keys(structs[parameter.struct] ?? {});
    return [row(name, Object.fromEntries(fields.map((field) => [field, fieldOf(value, field)])))];
  });
}

/** One row for each place that the answer is read from. */
function answerOf(answer: KernelAnswer, value: unknown): NamedText[] {
  if (typeof answer === "string") return [row(answer === RETURN ? "returns" : `writes ${answer}`, value)];
  if (isFirst(answer)) return [row(`writes *${answer.first}`, value)];
  if (isSlice(answer)) {
    const length = answer.length === RETURN ? "returns" : `writes *${answer.length}`;
    return [row(`writes ${answer.buffer}`, value), row(length, lengthOf(value))];
  }
  return Object.entries(answer).flatMap(([field, part]) => answerOf(part, fieldOf(value, field)));
}

function row(name: string, value: unknown): NamedText {
  return { name, text: formatValue(value, "kernel") };
}

function valueAt(args: Record<string, unknown>, path: string): unknown {
  return path.split(".").reduce<unknown>(fieldOf, args);
}

function fieldOf(value: unknown, field: string): unknown {
  return isRecord(value) ? value[field] : undefined;
}

function lengthOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : undefined;
}
