import type { CallReturn } from "#judge/child/native/call.ts";
import { ACCESS, SCALAR_BYTES } from "#judge/native/layout.ts";
import {
  isFirst,
  isSlice,
  type Kernel,
  type KernelAnswer,
  RETURN,
  type Scalar,
} from "#problems/kernel-vocabulary.ts";

export type KernelResult =
  | { kind: "answer"; value: unknown }
  /** The function returned a status that is not 0, where the problem gives that a meaning. */
  | { kind: "failure"; status: number }
  /** What it returned is no answer: the sentence says why. */
  | { kind: "nonsense"; why: string };

/** Reads the answer of the language-neutral signature from what a call left behind. */
export function unmarshalResult(kernel: Kernel, result: CallReturn): KernelResult {
  const returned = returnedValue(kernel.returns, result.returned);
  if (kernel.failure && returned !== 0) return { kind: "failure", status: Number(returned) };
  const written = kernel.parameters.filter((one) => "output" in one || "inout" in one);
  const lists = new Map(
    written.map((one, index) => [one.name, listOf(one.type, result.buffers[index] ?? "")] as const),
  );
  try {
    return { kind: "answer", value: answerAt(kernel.answer, lists, returned) };
  } catch (fault) {
    if (fault instanceof Nonsense) return { kind: "nonsense", why: fault.message };
    throw fault;
  }
}

class Nonsense extends Error {}

type Value = number | boolean | undefined;

function answerAt(answer: KernelAnswer, lists: ReadonlyMap<string, Value[]>, returned: Value): unknown {
  if (typeof answer === "string") return answer === RETURN ? returned : lists.get(answer);
  if (isFirst(answer)) return lists.get(answer.first)?.[0];
  if (isSlice(answer)) {
    const list = lists.get(answer.buffer) ?? [];
    const length = Number(answer.length === RETURN ? returned : lists.get(answer.length)?.[0]);
    if (!Number.isInteger(length) || length < 0 || length > list.length) {
      throw new Nonsense(`${length} is no length of \`${answer.buffer}\`, which has room for ${list.length}`);
    }
    return list.slice(0, length);
  }
  return Object.fromEntries(
    Object.entries(answer).map(([field, one]) => [field, answerAt(one, lists, returned)]),
  );
}

function returnedValue(type: Scalar | "void", text: string | null): Value {
  if (type === "void" || text === null) return undefined;
  if (type === "bool") return Number(text) !== 0;
  // WebAssembly returns 32 bits without saying whether they have a sign.
  return type === "uint32" ? Number(text) >>> 0 : Number(text);
}

function listOf(type: Scalar, base64: string): Value[] {
  const { buffer, byteOffset, byteLength } = Buffer.from(base64, "base64");
  const view = new DataView(buffer, byteOffset, byteLength);
  const bytes = SCALAR_BYTES[type];
  return Array.from({ length: byteLength / bytes }, (_, index) => ACCESS[type].read(view, index * bytes));
}
