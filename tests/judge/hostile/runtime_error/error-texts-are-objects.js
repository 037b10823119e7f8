// name, message and stack are not strings.
export function solve() {
  throw Object.assign(new Error(), { name: { toString: () => "x" }, message: [1, 2, { a: 3n }], stack: 5 });
}
