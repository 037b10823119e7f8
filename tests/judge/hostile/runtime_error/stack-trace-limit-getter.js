// Error.stackTraceLimit is a getter that throws, and an error is made by the engine.
Object.defineProperty(Error, "stackTraceLimit", { get() { throw 1; } });
export function solve() {
  return undefined.x;
}
