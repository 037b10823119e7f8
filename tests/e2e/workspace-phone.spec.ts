import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, results, solution, write } from "./workspace-fixtures.ts";

const SLUG = "tensor-arena-planner";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone statement, code and results take turns, and failures are counted on the tab", async ({
  page,
}) => {
  await goto(page, `/problems/${SLUG}`);
  await expect(page.getByRole("heading", { level: 2, name: "Tensor arena planner" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Run" })).toBeInViewport();
  await openEditor(page, SLUG);
  await expect(page.getByRole("heading", { level: 2, name: "Tensor arena planner" })).toBeHidden();
  await write(page, solution(SLUG).replace(/\b16\b/g, "8"));
  await page.getByRole("button", { name: "Submit" }).tap();
  await expect(results(page).getByText("of 100 points", { exact: true })).toBeVisible();
  await expect(page.getByRole("tab", { name: /^Results 1\d$/ })).toBeVisible();
});

test("the key row writes what phone keyboards hide", async ({ page }) => {
  await openEditor(page, SLUG);
  await write(page, "");
  for (const key of ["Insert {", "Insert }", "Insert =>", "Tab: indent"]) {
    await page.getByRole("button", { name: key, exact: true }).tap();
  }
  await expect(page.locator(".p-code textarea")).toHaveValue("{}=>  ");
  await expect(page.locator(".p-code .cm-content")).toBeFocused();
});
