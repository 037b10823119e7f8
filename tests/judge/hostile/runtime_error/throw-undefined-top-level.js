// Throws undefined before any case is run.
throw undefined;
export function solve() {}
