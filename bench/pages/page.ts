import type { Page as BrowserPage } from "playwright";

export type Page = {
  name: string;
  path: string;
  /** What the scripts of a first load may weigh. */
  scriptBudgetBytes?: number;
  /** What a person does next, when the weight of that is of interest. */
  afterwards?: (page: BrowserPage) => Promise<void>;
};

const WORKSPACE = "/problems/model-size-calculator";

export const PAGES: readonly Page[] = [
  { name: "home", path: "/", scriptBudgetBytes: 120_000 },
  { name: "list of problems", path: "/problems", scriptBudgetBytes: 120_000 },
  { name: "question", path: "/questions/models-by-macs", scriptBudgetBytes: 120_000 },
  { name: "scenario", path: "/scenarios/battery-life-after-an-update", scriptBudgetBytes: 120_000 },
  { name: "practice", path: "/practice", scriptBudgetBytes: 120_000 },
  { name: "interviews", path: "/interviews", scriptBudgetBytes: 120_000 },
  { name: "system design", path: "/designs/always-on-wake-word-earbud", scriptBudgetBytes: 180_000 },
  { name: "workspace", path: WORKSPACE, scriptBudgetBytes: 250_000 },
];

/** The editor is fetched when somebody turns to it: no part of the first load, and worth knowing. */
export const EDITING: Page = {
  name: "workspace, editor open",
  path: WORKSPACE,
  afterwards: async (page) => {
    await page.mouse.move(640, 400);
    await page.locator(".cm-editor").first().waitFor();
  },
};
