// The question for the answer's kind is never answered.
export function solve() {
  return new Proxy({}, { getPrototypeOf() { for (;;); } });
}
