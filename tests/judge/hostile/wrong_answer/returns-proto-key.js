// Keys that change the prototype of whoever merges them.
export const solve = () => JSON.parse('{"__proto__": {"count": 3, "sum": 6, "largest": 3}, "constructor": {"prototype": {"x": 1}}}');
