// JSX is not TypeScript.
export const solve = () => <div>{1}</div>;
