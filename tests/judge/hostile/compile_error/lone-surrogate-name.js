// A name that is no valid Unicode.
export const solve = () => \ud800;
