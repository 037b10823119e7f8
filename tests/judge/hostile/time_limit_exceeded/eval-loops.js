// The same in evaluated sloppy code.
export function solve() {
  return new Function("with ({ x: 1 }) { for (;;) x; }")();
}
