// The entry is a proxy whose apply trap throws one.
export const solve = new Proxy(() => 1, { apply() { throw solve; }, get() { throw 1; } });
