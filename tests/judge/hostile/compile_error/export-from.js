// Re-exports are imports.
export * from "node:os";
export const solve = () => 1;
