import { expect, goto, test } from "./quiet-page.ts";
import { press, results } from "./workspace-fixtures.ts";

const SLUG = "model-size-calculator";

test("hints open one at a time and are counted", async ({ page }) => {
  await goto(page, `/problems/${SLUG}`);
  await page.getByRole("link", { name: "Hints 0/3" }).click();
  await expect(page).toHaveURL(`/problems/${SLUG}/hints`);
  await page.getByRole("button", { name: "Open hint 1 of 3" }).click();
  await expect(page.getByRole("heading", { name: "One question for all three layers" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Weights do not depend/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Open hint 2 of 3" }).click();
  await expect(page.getByRole("link", { name: "Hints 2/3" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /Weights do not depend/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: "Model size calculator" })).toBeVisible();
});

test("the editorial is closed until one gives up, which asks first and is kept", async ({ page }) => {
  await goto(page, `/problems/${SLUG}/editorial`);
  await expect(page.getByText("The editorial opens when you are accepted.")).toBeVisible();
  await page.getByRole("button", { name: "Give up" }).click();
  const dialog = page.getByRole("dialog", { name: "Give up and read the editorial?" });
  await dialog.getByRole("button", { name: "Keep trying" }).click();
  await expect(page.getByRole("heading", { name: "Editorial", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Give up" }).click();
  await dialog.getByRole("button", { name: "Give up and read" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Editorial", exact: true })).toBeVisible();
  await expect(page.getByText("You gave up on this problem once.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "Editorial", exact: true })).toBeVisible();
});

test("results are still there after a reload", async ({ page }) => {
  await goto(page, `/problems/${SLUG}`);
  await press(page, "Run");
  await expect(results(page).getByText("0 of 3 cases", { exact: true })).toBeVisible();
  await page.reload();
  await expect(results(page).getByText("0 of 3 cases", { exact: true })).toBeVisible();
  await expect(results(page).getByText("First difference at params")).toBeVisible();
});

test("panes are resized by keyboard and stay as they were left", async ({ page }) => {
  await goto(page, `/problems/${SLUG}`);
  const separator = page.getByRole("separator", { name: "Width of the statement" });
  await separator.focus();
  await separator.press("ArrowRight");
  await separator.press("ArrowRight");
  await expect(separator).toHaveAttribute("aria-valuenow", "37");
  const width = await page.getByRole("region", { name: "Problem" }).boundingBox();
  await page.reload();
  await expect(separator).toHaveAttribute("aria-valuenow", "37");
  expect(await page.getByRole("region", { name: "Problem" }).boundingBox()).toEqual(width);
});

test("neighbours and the list are one click away", async ({ page }) => {
  await goto(page, `/problems/${SLUG}`);
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole("link", { name: /^Next problem/ }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Problems" }).click();
  await expect(page).toHaveURL("/problems");
});
