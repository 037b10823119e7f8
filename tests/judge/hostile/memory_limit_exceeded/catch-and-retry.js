// Tries again after each refusal.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (;;) {
    try {
      kept.push(new Array(1e6).fill(kept.length));
    } catch {}
  }
}
