// A regular expression that is none.
export const solve = () => /(?<x>a)(?<x>b)(/;
