// Objects whose end is to be told, and the callbacks for it.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const registry = new FinalizationRegistry((x) => { for (;;); });
const kept = [];
export function solve() {
  for (;;) {
    registry.register({}, new Array(100).fill(1));
    kept.push(new WeakRef({}));
  }
}
