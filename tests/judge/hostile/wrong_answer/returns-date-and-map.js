// Things that are no plain data.
export const solve = () => ({ count: new Date(3), sum: new Map([["sum", 6]]), largest: new Set([3]) });
