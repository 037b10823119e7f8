// The name of an error that the engine copies out by itself never comes.
throw Object.create(Error.prototype, { name: { get() { for (;;); } }, message: { get() { for (;;); } }, stack: { get() { for (;;); } } });
export function solve() {}
