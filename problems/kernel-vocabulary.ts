/**
 * How a function in C or C++ takes a problem's data and gives its answer. Imports nothing, so that the
 * browser may use it too; `kernel-schema.ts` has the rules.
 */

export const SCALARS = [
  "int8",
  "uint8",
  "int16",
  "uint16",
  "int32",
  "uint32",
  "float32",
  "float64",
  "bool",
] as const;
/** A type of C with a fixed size; `bool` is that of <stdbool.h>, one byte. */
export type Scalar = (typeof SCALARS)[number];

/** A place in the arguments of the language-neutral signature: a parameter, then fields, as in `params.scale`. */
export type ArgumentPath = string;

export type KernelParameter = { name: string } & (
  | { type: Scalar; input: ArgumentPath }
  | { type: Scalar; inout: ArgumentPath }
  /** Capacity in elements: the product of numbers, of integers at a path and of lengths of lists at a path. */
  | { type: Scalar; output: (number | ArgumentPath)[] }
  | { type: Scalar; length: ArgumentPath }
  | { type: Scalar; value: ArgumentPath }
  | { struct: string; value: ArgumentPath }
);

/**
 * Where the answer is found after the call: `"return"`; the name of an output or inout buffer, which is a
 * list; the first elements of a buffer, as many as `"return"` or the first element of another buffer says;
 * the first element alone, as a number; or a record of those.
 */
export type KernelAnswer =
  | string
  | { buffer: string; length: string }
  | { first: string }
  | { [field: string]: KernelAnswer };

export type Kernel = {
  /** Name of the function; default: the signature's entry in snake_case. */
  entry?: string | undefined;
  returns: "void" | Scalar;
  /** Fields in the order of C. */
  structs?: Record<string, Record<string, Scalar>> | undefined;
  /** In the order of C. */
  parameters: KernelParameter[];
  answer: KernelAnswer;
  /** A returned status that is not 0 says that the function refused its input: an error in other languages. */
  failure?: "nonzero" | undefined;
  /** `driver.c` of the folder has the entry and calls what the learner writes. */
  driver?: boolean | undefined;
};

/** `quantizeMultiplier` is `quantize_multiplier` in C, unless the problem says otherwise. */
export function kernelEntry(kernel: Pick<Kernel, "entry">, signatureEntry: string): string {
  return kernel.entry ?? signatureEntry.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

/** The answer's value of "the function's returned value". */
export const RETURN = "return";

export function isSlice(answer: KernelAnswer): answer is { buffer: string; length: string } {
  return (
    typeof answer === "object" &&
    Object.keys(answer).length === 2 &&
    typeof answer["buffer" as never] === "string" &&
    typeof answer["length" as never] === "string"
  );
}

export function isFirst(answer: KernelAnswer): answer is { first: string } {
  return (
    typeof answer === "object" &&
    Object.keys(answer).length === 1 &&
    typeof answer["first" as never] === "string"
  );
}

/** The languages that a kernel can be written in. */
export type KernelLanguage = "c" | "cpp";
