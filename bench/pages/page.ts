/** The pages that are measured, and what a first load of each may weigh in scripts. */
export type Page = { name: string; path: string; scriptBudgetBytes: number };

export const PAGES: readonly Page[] = [
  { name: "home", path: "/", scriptBudgetBytes: 120_000 },
  { name: "list of problems", path: "/problems", scriptBudgetBytes: 120_000 },
  { name: "workspace", path: "/problems/model-size-calculator", scriptBudgetBytes: 250_000 },
];
