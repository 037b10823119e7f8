import type { Page } from "@playwright/test";
import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

/** Longer than the time in which a press counts as the second tap of the one before. */
const APART_MS = 350;

async function start(page: Page, { length = 5, atEnd = false, topic = "" } = {}): Promise<void> {
  await goto(page, "/practice");
  if (topic) await page.getByRole("checkbox", { name: topic }).check();
  await page.getByRole("radio", { name: String(length), exact: true }).check();
  if (atEnd) await page.getByRole("radio", { name: "At the end" }).check();
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/\/practice\/\w+/);
}

/** Fills in whatever is asked, by keyboard where `keys`, and without sending. */
async function fill(page: Page): Promise<void> {
  const form = page.locator("form.q-form");
  await expect(form.locator("button[type=submit]")).toBeVisible();
  if (await form.locator("label.q-option").count()) await form.locator("label.q-option").first().click();
  else if (await form.locator("textarea").count()) await form.locator("textarea").fill("A lower bound.");
  else if (await form.locator("input[name=amount]").count()) {
    await form.locator("input[name=amount]").fill("12");
    const unit = form.locator("select[name=unit]");
    if (await unit.count()) await unit.selectOption({ index: 1 });
  } else {
    for (const list of await form.locator(".q-pair select").all()) await list.selectOption({ index: 1 });
  }
}

async function send(page: Page): Promise<void> {
  await page.waitForTimeout(APART_MS);
  await page.locator("form.q-form button[type=submit]").click();
}

const place = (page: Page, number: number) =>
  page.getByText(new RegExp(`^Question ${number} of \\d+`)).first();
const marks = (page: Page) => page.getByRole("list", { name: "Progress" }).getByRole("listitem");

test("a set goes from the choice to its result and once more through what was not right", async ({
  page,
}) => {
  await start(page, { topic: "Memory" });
  for (let number = 1; number <= 5; number++) {
    await expect(place(page, number)).toBeVisible();
    await expect(marks(page).nth(number - 1)).toHaveAttribute("aria-current", "step");
    await fill(page);
    await send(page);
    await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Explanation" })).toBeVisible();
    await page.waitForTimeout(APART_MS);
    await page.getByRole("link", { name: number === 5 ? "Result of the set" : "Next question" }).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: /right$|finished$/ })).toBeFocused();
  await expect(page.getByRole("region", { name: "Time" })).toBeVisible();
  await page.getByRole("region", { name: "The questions" }).getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await page.goBack();
  const again = page.getByRole("button", { name: /not right again/ });
  if (await again.isVisible()) {
    await again.click();
    await expect(place(page, 1)).toBeVisible();
    await page.getByText("Finish now").click();
    await page.getByRole("button", { name: "Finish and see the result" }).click();
    await expect(page.getByText("Finished before its end")).toBeVisible();
  }
});

test("a set is done by keyboard alone, and the focus is where it goes on", async ({ page }) => {
  await start(page, { topic: "Hardware", length: 10 });
  for (let number = 1; number <= 10; number++) {
    await expect(place(page, number)).toBeVisible();
    const title = page.getByRole("heading", { level: 1 });
    const amount = page.locator("input[name=amount]");
    const focused = (await amount.count()) > 0 ? amount : title;
    await expect(focused).toBeFocused();
    await page.waitForTimeout(APART_MS);
    if ((await amount.count()) > 0) await page.keyboard.type("12");
    else if ((await page.locator("textarea").count()) > 0) {
      await page.locator("textarea").focus();
      await page.keyboard.type("A lower bound.");
    } else {
      const lists = await page.locator(".q-pair select").count();
      await page.keyboard.press("1");
      for (let list = 1; list <= lists; list++) {
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Tab");
      }
    }
    const isHeld = (await page.locator("textarea, .q-order").count()) > 0;
    if (await page.locator("select[name=unit]").count()) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      await page.locator("form.q-form button[type=submit]").focus();
    }
    await page.keyboard.press(isHeld ? "ControlOrMeta+Enter" : "Enter");
    await expect(page.getByRole("region", { name: "Result" }).getByRole("heading")).toBeFocused();
    await page.waitForTimeout(APART_MS);
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { level: 1, name: /right$|finished$/ })).toBeFocused();
});

test("with explanations at the end nothing is told before, on no page", async ({ page }) => {
  await start(page, { atEnd: true, topic: "Memory" });
  const set = new URL(page.url()).pathname;
  await fill(page);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  await send(page);
  await expect(place(page, 2)).toBeVisible();
  await expect(marks(page).first()).toHaveText("Question 1: answered");
  await expect(page.getByText("Explanation", { exact: true })).toHaveCount(0);
  await goto(page, "/problems?kind=question&topic=memory");
  await page.getByRole("link", { name: title?.split(". ").at(-1) ?? "" }).click();
  await expect(page).toHaveURL(`${set}?sealed`);
  await expect(page.getByText("open when the set is finished")).toBeVisible();
  await page.getByText("Finish now").click();
  await page.getByRole("button", { name: "Finish and see the result" }).click();
  await expect(page.getByRole("region", { name: "The questions" })).toBeVisible();
  await expect(page.getByText("Not answered", { exact: true })).toHaveCount(4);
});

test("a set waits after a reload, on the first page and in a second tab", async ({ page, context }) => {
  await start(page, { topic: "Quantisation" });
  await fill(page);
  await send(page);
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await goto(page, "/");
  await page.getByRole("link", { name: "Continue" }).first().click();
  await expect(place(page, 2)).toBeVisible();
  const prompt = await page.locator("#prompt").textContent();
  await page.reload();
  expect(await page.locator("#prompt").textContent()).toBe(prompt);
  const second = await context.newPage();
  await goto(second, page.url());
  await fill(page);
  await send(page);
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await fill(second);
  await send(second);
  await expect(second.getByText("the first answer stands")).toBeVisible();
  await goto(page, "/practice");
  await expect(marks(page).nth(2)).toContainText("Question 3: open");
});

test("two taps of one thumb answer once", async ({ page }) => {
  await start(page, { topic: "Memory" });
  await fill(page);
  await page.waitForTimeout(APART_MS);
  await page.locator("form.q-form button[type=submit]").dblclick();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await page.waitForTimeout(APART_MS);
  await expect(page).toHaveURL(/item=1/);
});

test("a choice that nothing fits says what to loosen", async ({ page }) => {
  await goto(page, "/practice");
  await page.getByRole("checkbox", { name: "Privacy" }).check();
  await page.getByRole("combobox", { name: "Difficulty" }).selectOption("expert");
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeDisabled();
  await page.getByRole("link", { name: "Take any difficulty instead of expert" }).click();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeEnabled();
  await expect(page.getByRole("combobox", { name: "Difficulty" })).toHaveValue("");
  await expect(page.getByRole("checkbox", { name: "Privacy" })).toBeChecked();
});

test("a text that was not sent survives a reload and goes when everything is deleted", async ({ page }) => {
  await goto(page, "/questions/vww-arena");
  const field = page.getByRole("textbox", { name: "Your answer" });
  await field.fill("The live peak is only a lower bound.");
  await page.reload();
  await expect(field).toHaveValue("The live peak is only a lower bound.");
  await expect(page.getByText("What you had written here before is back.")).toBeVisible();
  await page.getByRole("button", { name: "Show the points" }).click();
  await expect(page.getByText("Save the marks")).toBeVisible();
  await page.getByRole("link", { name: /^Again/ }).click();
  await expect(field).toHaveValue("");
  await field.fill("Another text.");
  await goto(page, "/settings");
  await page.getByText("Delete everything of mine").click();
  await page.getByRole("checkbox", { name: "Delete all of it for good" }).check();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("Everything of yours was deleted")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a text that was not sent survives a reload in a set, and is forgotten once it was", async ({
  page,
}) => {
  await start(page, { atEnd: true, topic: "Privacy", length: 40 });
  const field = page.getByRole("textbox", { name: "Your answer, as you would say it" });
  for (let tries = 0; tries < 40 && (await field.count()) === 0; tries++) {
    const before = page.url();
    await page.getByRole("link", { name: "Leave it for later" }).click();
    await expect(page).not.toHaveURL(before);
    await expect(page.locator("form.q-form button[type=submit]")).toBeVisible();
  }
  await field.fill("Counts with noise, no audio.");
  await page.reload();
  await expect(field).toHaveValue("Counts with noise, no audio.");
  await send(page);
  await expect(marks(page).filter({ hasText: "answered" })).toHaveCount(1);
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("a set on the clock counts down and can be deleted", async ({ page }) => {
  await goto(page, "/practice");
  await page.getByRole("button", { name: "Start the clock" }).click();
  await expect(page.getByRole("timer", { name: "Time left" })).toHaveText(/^1[45]:\d\d$/);
  await page.getByText("Finish now").click();
  await page.getByRole("button", { name: "Finish and see the result" }).click();
  await page.getByText("Delete this set").click();
  await page.getByRole("button", { name: "Delete the set" }).click();
  await expect(page).toHaveURL("/practice");
  await expect(page.getByRole("heading", { name: "Earlier sets" })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("twenty questions are answered with a thumb, without a mis-tap", async ({ page }) => {
    test.setTimeout(120_000);
    await start(page, { length: 20 });
    for (let number = 1; number <= 20; number++) {
      await expect(place(page, number)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const button = page.locator("form.q-form button[type=submit]");
      await expect(button).toBeInViewport({ ratio: 1 });
      const box = await button.boundingBox();
      expect(box?.y, "in reach of the thumb").toBeGreaterThan(740 - 80);
      const targets = page.locator(
        "form.q-form :is(label.q-option, button, select:visible, input[type=text]:visible, textarea), .set-page :is(.btn, summary):visible",
      );
      for (const { width, height } of await targets.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON()),
      )) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
        expect(height).toBeGreaterThanOrEqual(44);
      }
      await fill(page);
      await page.waitForTimeout(APART_MS);
      await button.tap();
      const next = page.getByRole("link", { name: number === 20 ? "Result of the set" : "Next question" });
      await expect(next).toBeInViewport({ ratio: 1 });
      await page.waitForTimeout(APART_MS);
      await next.tap();
    }
    await expect(page.getByRole("region", { name: "By topic" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a set is chosen, answered and finished by plain forms", async ({ page }) => {
    await page.goto("/practice");
    await page.getByText("Sizing", { exact: true }).click();
    await page.getByRole("button", { name: "Count again" }).click();
    await expect(page).toHaveURL(/topic-sizing=on/);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect(place(page, 1)).toBeVisible();
    await fill(page);
    await page.locator("form.q-form button[type=submit]").click();
    await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
    await page.getByRole("link", { name: "Next question" }).click();
    await expect(place(page, 2)).toBeVisible();
    await page.getByText("Finish now").click();
    await page.getByRole("button", { name: "Finish and see the result" }).click();
    await expect(page.getByRole("region", { name: "The questions" })).toBeVisible();
  });
});

test("choice, item, answer, result and list are free of violations", async ({ page }) => {
  // Many pages, each in four looks.
  test.slow();
  await goto(page, "/practice");
  await expectAccessibleInEveryLook(page);
  await start(page, { topic: "Memory" });
  await expectAccessibleInEveryLook(page);
  await fill(page);
  await send(page);
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await goto(page, "/practice");
  await expectAccessibleInEveryLook(page);
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByText("Finish now").click();
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Finish and see the result" }).click();
  await expect(page.getByRole("region", { name: "The questions" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await goto(page, "/practice");
  await page.getByText("Delete", { exact: false }).first().click();
  await expectAccessibleInEveryLook(page);
});
