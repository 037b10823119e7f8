// Two long texts that differ at the end are compared, again and again.
export function solve() {
  const a = "x".repeat(1e6) + "a";
  const b = "x".repeat(1e6) + "b";
  for (;;) a === b;
}
