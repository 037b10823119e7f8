// So do octal literals.
export const solve = () => 010;
