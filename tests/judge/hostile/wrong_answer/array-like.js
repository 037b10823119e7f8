// A record that claims to be a list.
export const solve = () => ({ length: 3, 0: 3, 1: 6, 2: 3, [Symbol.isConcatSpreadable]: true });
