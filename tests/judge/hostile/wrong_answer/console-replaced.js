// The console belongs to the program.
const { log } = console;
console.log = null;
delete globalThis.console;
globalThis.console = new Proxy({}, { get: () => () => { throw 1; } });
export function solve() {
  log("still there");
  return 0;
}
