// A loop without an end.
export function solve() {
  for (;;);
}
