// The hidden input as lines and columns of a made-up stack.
export function solve({ label, readings }) {
  const error = new Error("x");
  const codes = [...label].map((one) => one.codePointAt(0));
  error.stack = "Error: x\n" + [...readings, ...codes].map((n) => `    at f (solution:${n}:${n})`).join("\n");
  throw error;
}
