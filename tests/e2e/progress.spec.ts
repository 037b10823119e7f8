import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

test("a first answer becomes a wide estimate, and a miss something to practise", async ({ page }) => {
  await goto(page, "/progress");
  await expect(page.getByRole("heading", { name: "Nothing to go by yet" })).toBeVisible();
  await goto(page, "/questions/where-weights-live");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();

  await goto(page, "/progress");
  const memory = page.getByRole("table", { name: "Mastery by topic" }).getByRole("row", { name: /^Memory/ });
  await expect(memory).toContainText(/\d+ to \d+/);
  await expect(page.getByText("rating, from 1 meeting")).toBeVisible();
  await expect(page.getByRole("img", { name: "Attempts of the last 26 weeks: 1, on days: 1" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Reviews of the next 14 days: 1, about/ })).toBeVisible();
  await page.getByRole("link", { name: "How this is computed" }).click();
  await expect(page.getByRole("heading", { name: "What it can't know" })).toBeVisible();
});

test("what was missed is practised again from the page of progress", async ({ page }) => {
  await goto(page, "/questions/first-convolution-macs");
  await page.getByRole("textbox", { name: "Your answer" }).fill("1");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await goto(page, "/progress");
  await page.getByRole("button", { name: "Practise the questions" }).click();
  await expect(page).toHaveURL(/\/practice\/[0-9a-z]{20}/);
  await expect(page.getByRole("textbox", { name: "Your answer" })).toBeVisible();
});

test("progress is accessible", async ({ page }) => {
  await goto(page, "/questions/where-weights-live");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await goto(page, "/progress");
  await expectAccessibleInEveryLook(page);
});
