// The same before any case is run.
const f = () => f();
f();
export function solve() {}
