import { expectAccessibleInBothColours } from "./accessibility.ts";
import { expect, test } from "./quiet-page.ts";
import { openEditor, press, results, write, wrongSolution } from "./workspace-fixtures.ts";

const SLUG = "tensor-arena-planner";
const TIGHTEST = wrongSolution(SLUG, "tightest-gap");
const NAMED =
  /Looks like: Each tensor goes into the tightest gap that holds it: the planner takes the lowest/;

test("a learner hears which mistake it looks like, and the hint is a click away", async ({ page }) => {
  await openEditor(page, SLUG);
  await write(page, TIGHTEST);
  await press(page, "Submit");
  const panel = results(page);
  await expect(panel.getByText(NAMED).last()).toBeVisible();
  await expect(
    panel.getByText(/^In all 6 cases that failed, your program does what this mistake does/),
  ).toBeVisible();
  await expect(panel.getByRole("status")).toHaveText(/^Wrong answer: .+ Looks like: Each tensor goes into/);

  const link = panel.getByRole("link", { name: "Hint 2 helps" });
  await link.click();
  await expect(page).toHaveURL(/\/hints#hint-2$/);
  for (const hint of [1, 2, 3]) await page.getByRole("button", { name: `Open hint ${hint} of 3` }).click();
  await expect(page.getByText("3 of 3 opened.")).toBeVisible();
  await page.getByRole("link", { name: "Statement" }).click();
  await link.click();
  await expect(page.getByRole("heading", { name: "2 Only some offsets can be the answer" })).toBeInViewport();

  // The code is still there, and so is the verdict after a reload.
  await expect(page.locator(".p-code .cm-content")).toContainText("planArena");
  await page.reload();
  await expect(results(page).getByText(NAMED).last()).toBeVisible();
});

test("nothing is said to who is wrong in a way of their own", async ({ page }) => {
  await openEditor(page, SLUG);
  await press(page, "Submit");
  await expect(results(page).getByText("0 of 100 points", { exact: true })).toBeVisible();
  await expect(results(page).getByText("Looks like")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the link shows the hints, which are behind another tab", async ({ page }) => {
    await openEditor(page, SLUG);
    await write(page, TIGHTEST);
    await page.getByRole("button", { name: "Submit" }).tap();
    await results(page).getByRole("link", { name: "Hint 2 helps" }).tap();
    await expect(page.getByRole("button", { name: "Open hint 1 of 3" })).toBeVisible();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of the submission says it and leads to the hints", async ({ page }) => {
    await page.goto(`/problems/${SLUG}`);
    await page.getByRole("textbox", { name: /your code in/ }).fill(TIGHTEST);
    await page.getByRole("button", { name: "Submit" }).first().click();
    await expect(page.getByText(NAMED).last()).toBeVisible({ timeout: 20_000 });
    await page.getByRole("link", { name: "Hint 2 helps" }).click();
    await expect(page.getByRole("button", { name: "Open hint 1 of 3" })).toBeVisible();
  });
});

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("a verdict that names a mistake is accessible", async ({ page }) => {
      await openEditor(page, SLUG);
      await write(page, TIGHTEST);
      await press(page, "Submit");
      await expect(results(page).getByText(NAMED).last()).toBeVisible();
      await expectAccessibleInBothColours(page);
      await page.goto(`/problems/${SLUG}/attempts`);
      await page.getByRole("link", { name: "Wrong answer" }).click();
      await page.getByRole("link", { name: "Address of this submission" }).click();
      await expect(page.getByRole("main").getByText(NAMED).last()).toBeVisible();
      await expectAccessibleInBothColours(page);
    });
  });
}
