// The same before any case is run.
// expect: time_limit_exceeded, memory_limit_exceeded
for (;;) await 0;
export function solve() {}
