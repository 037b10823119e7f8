// A comparison never returns.
export function solve() {
  return { [Symbol.toPrimitive]() { for (;;); } } > 1;
}
