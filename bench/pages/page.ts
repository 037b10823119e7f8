import type { Page as BrowserPage } from "@playwright/test";

/** The pages that are measured, and what the scripts of a first load may weigh. */
export const PAGES = [
  { name: "home", path: "/", scriptBudgetBytes: 120_000 },
  { name: "list of problems", path: "/problems", scriptBudgetBytes: 120_000 },
  { name: "workspace", path: "/problems/model-size-calculator", scriptBudgetBytes: 250_000 },
] as const;

/** The editor is fetched when somebody turns to it: no part of the first load, and worth knowing. */
export const EDITING = {
  ...{ name: "workspace, editor open", path: PAGES[2].path, scriptBudgetBytes: undefined },
  then: async (page: BrowserPage) => {
    await page.mouse.move(640, 400);
    await page.locator(".cm-editor").first().waitFor();
  },
};
