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
const DESIGN = "/designs/always-on-wake-word-earbud";

export const PAGES: readonly Page[] = [
  { name: "home", path: "/", scriptBudgetBytes: 120_000 },
  { name: "list of problems", path: "/problems", scriptBudgetBytes: 120_000 },
  { name: "question", path: "/questions/models-by-macs", scriptBudgetBytes: 120_000 },
  { name: "scenario", path: "/scenarios/battery-life-after-an-update", scriptBudgetBytes: 120_000 },
  { name: "practice", path: "/practice", scriptBudgetBytes: 120_000 },
  { name: "interviews", path: "/interviews", scriptBudgetBytes: 120_000 },
  { name: "system design", path: DESIGN, scriptBudgetBytes: 180_000 },
  { name: "workspace", path: WORKSPACE, scriptBudgetBytes: 250_000 },
];

/** What is fetched when somebody goes on: no part of the first load, except of a design that is begun, and worth knowing. */
export const LATER: readonly Page[] = [
  {
    name: "workspace, editor open",
    path: WORKSPACE,
    afterwards: async (page) => {
      await page.mouse.move(640, 400);
      await page.locator(".cm-editor").first().waitFor();
    },
  },
  { name: "system design, begun", path: DESIGN, scriptBudgetBytes: 180_000, afterwards: beginDesign },
  {
    name: "system design, canvas open",
    path: DESIGN,
    afterwards: async (page) => {
      await beginDesign(page);
      await page.getByRole("region", { name: "Board" }).hover();
      await page.locator(".react-flow").waitFor();
    },
  },
];

async function beginDesign(page: BrowserPage): Promise<void> {
  await page.getByRole("button", { name: "Start in practice" }).click();
  await page.getByRole("region", { name: "Board" }).waitFor();
  // The drawing of the board follows when the page is still.
  await page.waitForLoadState("networkidle");
}
