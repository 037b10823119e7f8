// Labels and continue, for ever.
export function solve() {
  outer: for (;;) for (;;) continue outer;
}
