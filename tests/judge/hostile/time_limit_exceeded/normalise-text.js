// A long text is normalised and compared, again and again.
// expect: time_limit_exceeded, memory_limit_exceeded
export function solve() {
  const text = "\u0344".repeat(1e5);
  for (;;) text.normalize("NFKD").localeCompare(text);
}
