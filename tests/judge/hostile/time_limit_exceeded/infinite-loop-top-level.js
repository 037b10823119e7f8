// The same before any case is run.
for (;;);
export function solve() {}
