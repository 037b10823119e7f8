import { expect, goto, test } from "./quiet-page.ts";

/** The palette's code and the list that it searches, each as slow as on a train. */
test("what is typed before the palette is there is not lost, and Enter waits for the list", async ({
  page,
}) => {
  await goto(page, "/settings");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/command-palette|problems\?_data|problems\.data/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("model sizez");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/settings");
  release();
  await expect(page).toHaveURL("/problems/model-size-calculator");
});

test("Enter in an open palette waits for the list instead of opening what is there", async ({ page }) => {
  await goto(page, "/settings");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/problems\?_data|problems\.data/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("ControlOrMeta+k");
  const input = page.getByRole("combobox", { name: "Search or jump to" });
  await input.fill("model size calculator");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
  release();
  await expect(page).toHaveURL("/problems/model-size-calculator");
});

test("a key right after the palette was closed is the page's, and opens what it opens", async ({ page }) => {
  await goto(page, "/problems");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("combobox", { name: /Search/ })).toBeFocused();
  // Before the browser tells of the closing.
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await expect(page.getByRole("listbox", { name: "Results" })).toBeHidden();
});
