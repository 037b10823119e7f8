// Empty lines, without an end.
export function solve() {
  for (;;) console.log();
}
