import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { daysPass } from "./days-pass.ts";
import { expect, goto, test } from "./quiet-page.ts";

/** Neither today nor one of the days that these tests look back to. */
const dayOff = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }).format(
  Date.now() + 3 * 86_400_000,
);

test("a plan is made, begun, goes on the next day and says what changed", async ({ page }) => {
  await goto(page, "/plan");
  await page.getByLabel("Role").selectOption("TinyML engineer");
  await page.getByLabel("Days until the interview").fill("10");
  await page.getByLabel("Minutes a day").fill("45");
  await page.getByRole("checkbox", { name: dayOff }).check();
  await page.getByRole("button", { name: "Make the plan" }).click();
  await expect(page.getByText("in 10 days.")).toBeVisible();
  // The form is gone, and whoever pressed its button goes on in the plan.
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
  const today = page.getByRole("region", { name: /^Today/ });
  await expect(page.getByRole("table", { name: "Coming days" }).getByRole("row")).toHaveCount(10);
  await expectAccessibleInEveryLook(page);

  await today
    .getByRole("link", { name: /^Start: Questions/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/questions\//);
  await goto(page, "/questions/where-weights-live");
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();

  await daysPass(page, 2);
  await goto(page, "/");
  await expect(page.getByText("in 8 days.")).toBeVisible();
  const since = page.getByRole("region", { name: "Since your last visit" });
  await expect(since.getByRole("link")).toContainText(["One planned day passed"]);
  await expect(page.getByRole("region", { name: "Last seven days" })).toContainText(
    "Practice on 1 of 7 days",
  );
  await expectAccessibleInEveryLook(page);
  await page.getByRole("link", { name: "Whole plan" }).click();
  await expect(page.getByRole("table", { name: "Days so far" }).getByRole("row")).toHaveCount(3);
  await page.getByText("Change or end the plan").click();
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "End the plan" }).click();
  await expect(page.getByRole("button", { name: "Make the plan" })).toBeVisible();
});

test("on the day of the interview there is a kind word, and afterwards a new plan", async ({ page }) => {
  await goto(page, "/plan");
  await page.getByLabel("Days until the interview").fill("1");
  await page.getByRole("button", { name: "Make the plan" }).click();
  await expect(page.getByText("Interview tomorrow")).toBeVisible();
  await daysPass(page, 1);
  await goto(page, "/plan");
  await expect(page.getByRole("heading", { name: "Today is the day" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await daysPass(page, 1);
  await goto(page, "/plan");
  await expect(page.getByRole("heading", { name: "Make a new plan" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a plan is made and changed", async ({ page }) => {
    await page.goto("/plan");
    await page.getByRole("button", { name: "Make the plan" }).click();
    await expect(page.getByText("in 14 days.")).toBeVisible();
    await page.getByText("Change or end the plan").click();
    await page.getByLabel("Minutes a day").fill("30");
    await page.getByRole("button", { name: "Change the plan" }).click();
    await expect(page.getByText("30 minutes a day.")).toBeVisible();
  });
});
