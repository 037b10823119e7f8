import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

const PAGES = [
  ["home", "/"],
  ["the list of problems", "/problems"],
  ["a list that is empty", "/problems?q=nothing-has-this-name"],
  ["settings", "/settings"],
  ["the explanation of device budgets", "/device-budgets"],
  ["progress, before there is any", "/progress"],
  ["the explanation of scores", "/scoring"],
  ["the self-check", "/self-check"],
  ["an address without a page", "/no/such/page"],
] as const;

test.use({ expectedErrors: [/404/] });

for (const [name, address] of PAGES) {
  test(`${name} is accessible`, async ({ page }) => {
    await goto(page, address);
    await expectAccessibleInEveryLook(page);
  });
}

test("what floats above a page is accessible", async ({ page }) => {
  // The longest list, eight times.
  test.slow();
  await goto(page, "/problems");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("listbox", { name: "Results" }).getByRole("option").first()).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox", { name: "Results" })).toBeHidden();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test("the first stop of the keyboard skips to the content", async ({ page }) => {
  await goto(page, "/problems");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the editor of the first page can be left by keyboard", async ({ page }) => {
  await goto(page, "/");
  await page.getByRole("textbox", { name: /your code/ }).click();
  await expect(page.locator(".cm-content")).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.locator(".cm-content")).not.toBeFocused();
});
