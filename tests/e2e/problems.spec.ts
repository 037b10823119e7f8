import type { Page } from "@playwright/test";
import { expect, goto, test } from "./quiet-page.ts";

const titles = (page: Page) => page.locator("tbody").getByRole("link");

test("a learner narrows the list, shares the address and clears the filters", async ({ page }) => {
  await goto(page, "/problems");
  const all = await titles(page).count();
  await page.getByRole("combobox", { name: "Topic" }).selectOption({ label: "Memory" });
  await expect(page).toHaveURL("/problems?topic=memory");
  await page.keyboard.press("Tab");
  await page.getByRole("searchbox", { name: "Filter problems" }).pressSequentially("planner");
  await expect(page).toHaveURL("/problems?q=planner&topic=memory");
  await expect(titles(page)).toHaveText(["Tensor arena planner, TFLM-exact"]);

  await page.reload();
  await expect(titles(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Remove filter topic" }).click();
  await expect(page).toHaveURL("/problems?q=planner");

  await goto(page, "/problems?q=nothing-has-this-name");
  await expect(page.getByRole("heading", { name: "No problem passes all of these filters" })).toBeVisible();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(titles(page)).toHaveCount(all);
  await expect(page.getByRole("searchbox")).toHaveValue("");
});

test("a problem opened in another tab right after a word was typed does not stop the list from following", async ({
  page,
}) => {
  await goto(page, "/problems");
  const planner = page.getByRole("link", { name: "Tensor arena planner, TFLM-exact" });
  await page.getByRole("searchbox", { name: "Filter problems" }).fill("planner");
  await planner.click({ modifiers: ["ControlOrMeta"] });
  await expect(page).toHaveURL("/problems?q=planner");
  await expect(titles(page)).toHaveCount(1);
});

test("the list is walked by keyboard", async ({ page }) => {
  await goto(page, "/problems");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("jk");
  await expect(page.getByRole("searchbox")).toHaveValue("jk");
  await expect(page).toHaveURL("/problems?q=jk");
  await page.getByRole("searchbox").fill("");
  await expect(page).toHaveURL("/problems");
  await expect(titles(page).nth(1)).toBeVisible();

  await page.locator("main").focus();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(titles(page).nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(titles(page).nth(0)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/problems/model-size-calculator");
});

test("a problem that is opened while the list still follows the typing stays open", async ({ page }) => {
  await goto(page, "/problems");
  await page.route(/\/problems\/[\w-]+\?.*_data=/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.getByRole("searchbox").fill("size");
  await titles(page).first().click();
  await expect(page).toHaveURL("/problems/model-size-calculator");
  // Longer than the pause after which the list follows.
  await page.waitForTimeout(400);
  await expect(page).toHaveURL("/problems/model-size-calculator");
});

test("a key picks a random problem", async ({ page }) => {
  await goto(page, "/problems?topic=signals");
  await page.keyboard.press("x");
  await expect(page).toHaveURL(/\/(?:problems|questions|scenarios|designs)\/[\w-]+$/);
});

test("a head of the table sorts up, down and not at all", async ({ page }) => {
  await goto(page, "/problems");
  const head = page.getByRole("columnheader", { name: "Title" });
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const sorted = await titles(page).allTextContents();
  expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, "en-GB")));
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await head.getByRole("link").click();
  await expect(page).toHaveURL("/problems");
});

test("the palette finds a problem from anywhere and goes there", async ({ page }) => {
  await goto(page, "/settings");
  await page.keyboard.press("ControlOrMeta+k");
  const field = page.getByRole("combobox", { name: "Search or jump to" });
  await expect(field).toBeFocused();
  await field.fill("arena plan");
  await expect(
    page.getByRole("listbox", { name: "Results" }).getByRole("option", { selected: true }),
  ).toHaveText(/Tensor arena planner/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/problems/tensor-arena-planner");
});

test("Escape closes the palette and gives the focus back", async ({ page }) => {
  await goto(page, "/problems");
  const button = page.getByRole("button", { name: "Search or jump to" });
  await button.click();
  await expect(page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a question mark lists the shortcuts", async ({ page }) => {
  await goto(page, "/problems");
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(list.getByText("A random problem of those shown")).toBeVisible();
  await list.getByRole("button", { name: "Close" }).click();
  await expect(list).toHaveCount(0);
});

for (const width of [861, 1000, 1180, 1280]) {
  test(`titles can be read and nothing sticks out, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await goto(page, "/problems");
    const title = page.getByRole("cell", { name: /^Model size calculator/ });
    expect((await title.boundingBox())?.width).toBeGreaterThan(150);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the filters are a form and the heads are links", async ({ page }) => {
    await page.goto("/problems");
    await page.getByRole("combobox", { name: "Difficulty" }).selectOption({ label: "Easy" });
    await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Coding" });
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(titles(page)).toHaveText(["Model size calculator"]);
    await page.getByRole("link", { name: "Remove filter difficulty" }).click();
    await page.getByRole("columnheader", { name: "Title" }).getByRole("link").click();
    await expect(page).toHaveURL(/sort=title/);
  });
});
