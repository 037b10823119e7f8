// The ways to native code that a process object would offer.
export function solve() {
  return globalThis.process.binding("spawn_sync") ?? process.mainModule.require("fs") ?? process.dlopen({}, "x");
}
