import type { CallArgument, KernelCall } from "#judge/child/native/call.ts";
import { ACCESS, SCALAR_BYTES, structLayout } from "#judge/native/layout.ts";
import { isRecord } from "#judge/value.ts";
import type { ArgumentPath, Kernel, KernelParameter, Scalar } from "#problems/kernel-vocabulary.ts";

/** The data of a case does not fit what the kernel declares. Our fault or the author's, never the learner's. */
export class DoesNotFit extends Error {
  override readonly name = "DoesNotFit";
}

/** All buffers of one call together: what a module's memory can be asked to hold. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Turns the arguments of the language-neutral signature into those of C. `names` are the signature's
 * parameters, in their order. Throws DoesNotFit, with a sentence.
 */
export function marshalCall(kernel: Kernel, names: readonly string[], args: readonly unknown[]): KernelCall {
  const values = Object.fromEntries(names.map((name, index) => [name, args[index]]));
  const call: KernelCall = {
    arguments: kernel.parameters.map((parameter) => marshalArgument(kernel, parameter, values)),
  };
  const bytes = givenBytes(call);
  if (bytes > MOST_BYTES) throw new DoesNotFit(`the buffers of the call hold ${bytes} bytes: too many`);
  return call;
}

/** What the problem hands in: the bytes of all buffers. */
export function givenBytes(call: KernelCall): number {
  return call.arguments.reduce((sum, one) => {
    if ("number" in one) return sum;
    return sum + (one.access === "output" ? one.size : Buffer.byteLength(one.bytes, "base64"));
  }, 0);
}

function marshalArgument(
  kernel: Kernel,
  parameter: KernelParameter,
  values: Record<string, unknown>,
): CallArgument {
  const { name } = parameter;
  if ("input" in parameter) {
    const bytes = listBytes(parameter.type, parameter.input, at(values, parameter.input));
    return { buffer: name, access: "input", bytes };
  }
  if ("inout" in parameter) {
    const bytes = listBytes(parameter.type, parameter.inout, at(values, parameter.inout));
    return { buffer: name, access: "inout", bytes };
  }
  if ("output" in parameter) {
    const capacity = parameter.output.reduce<number>((product, one) => product * count(values, one), 1);
    return { buffer: name, access: "output", size: capacity * SCALAR_BYTES[parameter.type] };
  }
  if ("struct" in parameter) {
    return { buffer: name, access: "input", bytes: structBytes(kernel, parameter, values) };
  }
  const value =
    "length" in parameter
      ? listAt(values, parameter.length).length
      : scalarValue(parameter.type, parameter.value, at(values, parameter.value));
  checkRange(parameter.type, name, value);
  return { number: Object.is(value, -0) ? "-0" : String(value) };
}

function structBytes(
  kernel: Kernel,
  { struct, value }: { struct: string; value: ArgumentPath },
  values: Record<string, unknown>,
): string {
  const { fields, bytes } = structLayout(kernel.structs?.[struct] ?? {});
  const memory = Buffer.alloc(bytes);
  const view = viewOf(memory);
  for (const { name, type, offset } of fields) {
    const path = `${value}.${name}`;
    ACCESS[type].write(view, offset, scalarValue(type, path, at(values, path)));
  }
  return memory.toString("base64");
}

function listBytes(type: Scalar, path: ArgumentPath, value: unknown): string {
  if (!Array.isArray(value)) throw new DoesNotFit(`${path} is not a list`);
  const memory = Buffer.alloc(value.length * SCALAR_BYTES[type]);
  const view = viewOf(memory);
  value.forEach((one: unknown, index) => {
    ACCESS[type].write(view, index * SCALAR_BYTES[type], scalarValue(type, `${path}[${index}]`, one));
  });
  return memory.toString("base64");
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function scalarValue(type: Scalar, path: string, value: unknown): number {
  if (type === "bool" && typeof value === "boolean") return value ? 1 : 0;
  if (type === "bool" || typeof value !== "number") throw new DoesNotFit(`${path} is not a ${type}`);
  return checkRange(type, path, value);
}

const RANGES: Partial<Record<Scalar, readonly [number, number]>> = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32_768, 32_767],
  uint16: [0, 65_535],
  int32: [-2_147_483_648, 2_147_483_647],
  uint32: [0, 4_294_967_295],
};

/** Floats take any number, rounded to the nearest that they have. */
function checkRange(type: Scalar, path: string, value: number): number {
  const range = RANGES[type];
  if (range && !(Number.isInteger(value) && value >= range[0] && value <= range[1])) {
    throw new DoesNotFit(`${path} is ${value}, which is no ${type}`);
  }
  return value;
}

function count(values: Record<string, unknown>, one: number | ArgumentPath): number {
  if (typeof one === "number") return one;
  const value = at(values, one);
  const elements = Array.isArray(value) ? value.length : value;
  if (typeof elements !== "number" || !Number.isInteger(elements) || elements < 0) {
    throw new DoesNotFit(`${one} gives no size of a buffer`);
  }
  return elements;
}

function listAt(values: Record<string, unknown>, path: ArgumentPath): unknown[] {
  const value = at(values, path);
  if (!Array.isArray(value)) throw new DoesNotFit(`${path} is not a list`);
  return value;
}

function at(values: Record<string, unknown>, path: ArgumentPath): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), values);
}
