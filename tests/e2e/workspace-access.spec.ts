import { expectAccessibleInBothColours } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, press, results, solution, write } from "./workspace-fixtures.ts";

const SLUG = "tensor-arena-planner";
const WRONG = solution(SLUG).replace(/\b16\b/g, "8");

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("the workspace is accessible before and after a submission", async ({ page }) => {
      await goto(page, `/problems/${SLUG}`);
      await expectAccessibleInBothColours(page);
      await openEditor(page, SLUG);
      await write(page, WRONG);
      await expectAccessibleInBothColours(page);
      await press(page, "Submit");
      await expect(results(page).getByText("of 100 points", { exact: true })).toBeVisible();
      await expectAccessibleInBothColours(page);
      await results(page)
        .getByRole("tab", { name: /Own inputs/ })
        .click();
      await results(page).getByRole("button", { name: "Add an input" }).click();
      await expectAccessibleInBothColours(page);
    });

    test("its tabs and a submission's page are accessible", async ({ page }) => {
      await openEditor(page, SLUG);
      await press(page, "Submit");
      await expect(results(page).getByText("of 100 points", { exact: true })).toBeVisible();
      for (const tab of ["hints", "attempts", "editorial"]) {
        await goto(page, `/problems/${SLUG}/${tab}`);
        await expectAccessibleInBothColours(page);
      }
      await goto(page, `/problems/${SLUG}/attempts`);
      await page.getByRole("link", { name: "Wrong answer" }).click();
      await page.getByRole("link", { name: "Address of this submission" }).click();
      await expect(page).toHaveURL(/\/submissions\//);
      await expectAccessibleInBothColours(page);
    });
  });
}

test("a learner works by keyboard alone", async ({ page }) => {
  await goto(page, `/problems/${SLUG}`);
  const isInCode = () => document.activeElement?.matches(".workspace-code *") ?? false;
  for (let stop = 0; stop < 80 && !(await page.evaluate(isInCode)); stop++) await page.keyboard.press("Tab");
  const editor = page.locator(".p-code .cm-content");
  await expect(editor).toBeFocused();
  await editor.press("ControlOrMeta+a");
  await page.keyboard.insertText(WRONG);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(results(page).getByText("2 of 3 cases", { exact: true })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(results(page).getByText("of 100 points", { exact: true })).toBeVisible();

  // Out of the editor, over its status line and the separator, into the results.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("separator", { name: "Height of the results" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("tab", { name: "Submission" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(results(page).getByRole("heading", { name: "Sample 2: skip connection" })).toBeVisible();
  await page.keyboard.press("End");
  await expect(results(page).getByRole("heading", { name: "large graphs" })).toBeVisible();
});

test("new verdicts are announced", async ({ page }) => {
  await openEditor(page, SLUG);
  await write(page, WRONG);
  await press(page, "Submit");
  await expect(results(page).getByRole("status")).toHaveText(
    /^Wrong answer: \d+ of 38 cases accepted, \d+ of 100 points\.$/,
  );
});
