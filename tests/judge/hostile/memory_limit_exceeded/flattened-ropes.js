// Long texts that are laid out in memory only when they are looked at.
// expect: memory_limit_exceeded, runtime_error, time_limit_exceeded
const kept = [];
export function solve() {
  for (let i = 0; ; i++) {
    const text = "ab".repeat(1e7) + i;
    text.charCodeAt(5);
    kept.push(/b$/.test(text), text);
  }
}
