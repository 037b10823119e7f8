import type { KernelFault } from "#judge/child/native/call.ts";

/** What a fault is called, in the words of somebody who writes C. Nothing in it is chosen by the program. */
export function faultName({ what }: KernelFault): string {
  switch (what) {
    case "out of bounds":
      return "out-of-bounds access";
    case "division by zero":
      return "integer division by zero";
    case "division overflow":
      return "integer overflow in a division";
    case "unreachable":
      return "abort or unreachable code";
    case "bad call":
      return "bad function call";
    case "bad free":
      return "invalid free";
    case "use after free":
      return "write after free";
    case "exit":
      return "call of exit";
    case "null write":
      return "write through a null pointer";
    case "stray write":
      return "write outside of the buffers";
    case "input changed":
      return "change of a constant input";
    case "stack overflow":
    case "double free":
    case "heap overflow":
      return what;
    default:
      return UNDEFINED[Number(what.slice("undefined ".length))] ?? "undefined behaviour";
  }
}

/** By the numbers of judge/child/compiler/explain.c. */
const UNDEFINED: Record<number, string> = {
  1: "signed integer overflow in an addition",
  2: "signed integer overflow in a subtraction",
  3: "signed integer overflow in a multiplication",
  4: "signed integer overflow in a negation",
  5: "division by zero, or an overflow in a division",
  6: "shift by too much, or of a negative number",
  7: "index out of the array's bounds",
  8: "unreachable code",
  9: "end of a function that must return a value",
  10: "array of no or negative length",
  11: "number that does not fit the integer it is converted to",
  12: "value that its type does not have",
  13: "argument that a builtin does not take",
  14: "pointer beyond the memory",
  15: "null pointer where none is allowed",
  16: "null pointer used",
  17: "misaligned pointer",
  18: "access beyond an object",
};

/** One sentence. Of a hidden case `told` is false: places in buffers could carry what is in the input. */
export function faultSentence(fault: KernelFault, told: boolean): string {
  const place = fault.line ? ` at line ${fault.line}${fault.column ? `, column ${fault.column}` : ""}` : "";
  const detail = told ? faultDetail(fault) : "";
  return `The program was stopped by ${article(faultName(fault))}${place}${detail}.`;
}

function faultDetail({ what, buffer, side, offset = 0 }: KernelFault): string {
  switch (what) {
    case "stray write":
      if (!buffer) return "";
      return side === "after"
        ? `: it wrote past the end of \`${buffer}\`, to the byte with the number ${offset} behind it`
        : `: it wrote before the start of \`${buffer}\`, up to ${offset} bytes before it`;
    case "input changed":
      return `: \`${buffer}\` differs from byte ${offset} on`;
    case "heap overflow":
      return `: it wrote ${side === "before" ? "before the start" : "past the end"} of a block of malloc`;
    case "stack overflow":
      return ": a recursion goes too deep, or local arrays are too large";
    case "bad call":
      return ": a function pointer leads to no function of its type";
    case "unreachable":
      return ": it failed an assertion, ran out of heap or did what C leaves undefined";
    default:
      return "";
  }
}

function article(name: string): string {
  return /^(?:end of|change of|call of)/.test(name)
    ? `the ${name}`
    : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}
