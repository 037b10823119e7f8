// The same before any case is run.
for (;;) console.error("x".repeat(100));
export function solve() {}
