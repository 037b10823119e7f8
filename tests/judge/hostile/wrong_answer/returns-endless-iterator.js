// Something that could be iterated for ever.
export const solve = () => ({ *[Symbol.iterator]() { for (;;) yield 1; } });
