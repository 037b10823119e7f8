// The same before any case is run.
// expect: memory_limit_exceeded, time_limit_exceeded
const kept = [];
for (;;) kept.push([kept.length, {}]);
export function solve() {}
