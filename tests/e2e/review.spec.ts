import type { Page, Request } from "@playwright/test";
import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { daysPass } from "./days-pass.ts";
import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, saved } from "./workspace-fixtures.ts";

const bar = (page: Page) => page.getByRole("region", { name: "Review" });
const grade = (page: Page) => page.getByRole("region", { name: /^Comes back/ });
const result = (page: Page) => page.getByRole("region", { name: "Result" });

/** Answers two questions today, with whatever option comes first. */
async function answerTwo(page: Page): Promise<void> {
  for (const slug of ["where-weights-live", "padding-value"]) {
    await goto(page, `/questions/${slug}`);
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(grade(page)).toBeVisible();
    // So that both are due the next day, whichever option came first.
    await page.getByRole("button", { name: "Again", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Comes back tomorrow" })).toBeVisible();
  }
}

/** Comes back the day after, begins the review and answers its first card by keyboard. */
async function answerFirstOfTwo(page: Page): Promise<void> {
  await answerTwo(page);
  await daysPass(page, 1);
  await goto(page, "/review");
  await page.keyboard.press("s");
  await expect(bar(page)).toContainText("Review: 1 of 2");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(result(page).getByRole("heading")).toBeFocused();
}

test("what was answered comes back the next day and is gone through by keyboard alone", async ({ page }) => {
  await answerTwo(page);
  await goto(page, "/review");
  await expect(page.getByText("Nothing is due today")).toBeVisible();
  await daysPass(page, 1);

  await goto(page, "/review");
  await expect(page.getByText("2 cards, about")).toBeVisible();
  await expect(page.getByText(/First return, answered yesterday: again\. Due today/).first()).toBeVisible();
  await page.keyboard.press("s");
  for (const position of [1, 2]) {
    await expect(bar(page)).toContainText(`Review: ${position} of 2`);
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await expect(result(page).getByRole("heading")).toBeFocused();
    await page.keyboard.press("4");
    await expect(grade(page).getByRole("button", { name: "Easy" })).toHaveAttribute("aria-pressed", "true");
    await expect(grade(page)).toContainText("Easy.");
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL("/review");
  await expect(page.getByText("Done for today")).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Graded today" }).getByRole("listitem")).toHaveCount(2);
});

test("whoever goes on while a grade is being overruled is not fetched back", async ({ page }) => {
  await answerFirstOfTwo(page);
  const answered = page.url();
  const overruled = page.waitForResponse(
    (response) => response.request().postData()?.includes("easy") === true,
  );
  await page.route("**/review?*", async (route) => {
    const response = await route.fetch();
    await expect(bar(page)).toContainText("Review: 2 of 2");
    await route.fulfill({ response });
  });
  await page.keyboard.press("4");
  await page.keyboard.press("Enter");
  await overruled;
  await expect(bar(page)).toContainText("Review: 2 of 2");
  expect(page.url()).not.toBe(answered);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a grade that is overruled while one goes on leads nowhere else", async ({ page }) => {
  await answerFirstOfTwo(page);
  const isNext = (request: Request) => new URL(request.url()).pathname === "/review/next";
  const begun = page.waitForRequest((request) => isNext(request) && request.method() === "POST");
  const ended = page.waitForResponse((response) => isNext(response.request()));
  // The overruling comes back when the way on is begun, which waits; whatever looks where it leads is late.
  await page.route("**/review?*", async (route) => {
    const response = await route.fetch();
    await begun;
    await route.fulfill({ response });
  });
  await page.route("**/review/next?*", async (route) => {
    await (route.request().method() === "POST" ? page.waitForTimeout(300) : ended);
    await route.continue();
  });
  await page.keyboard.press("4");
  await page.keyboard.press("Enter");
  await ended;
  // Time enough to arrive elsewhere.
  await page.waitForTimeout(500);
  await expect(bar(page)).toContainText("Review: 2 of 2");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a skipped card comes again at the end, and the review can be left", async ({ page }) => {
  await answerTwo(page);
  await daysPass(page, 2);
  await goto(page, "/");
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await page.getByRole("button", { name: "Start the review" }).click();
  await expect(bar(page)).toContainText("1 of 2");
  const first = page.url();
  await bar(page).getByRole("button", { name: "Skip for now" }).click();
  await expect(page).not.toHaveURL(first);
  await expect(bar(page)).toContainText("1 of 2");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(result(page).getByRole("heading")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(first);
  await expect(bar(page)).toContainText("2 of 2");
  await bar(page).getByRole("button", { name: "Leave the review" }).click();
  await expect(page.getByText("1 card left, about")).toBeVisible();
  await page.goto(first);
  await expect(bar(page)).toHaveCount(0);
});

test("a coding problem comes back with an empty editor, and the old text is kept", async ({ page }) => {
  const slug = "quantization-parameters";
  await openEditor(page, slug);
  await page.keyboard.insertText("// my old solution\n");
  await saved(page);
  await goto(page, `/problems/${slug}/editorial`);
  await page.getByRole("button", { name: "Give up", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Give up and read" }).click();
  await expect(page.getByText("The editorial opens when you are accepted.")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Editorial" }).first()).toBeVisible();
  await goto(page, "/review");
  await expect(page.getByText("The solution was opened before it was found.")).toBeVisible();
  await daysPass(page, 1);

  await goto(page, "/review");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(`/problems/${slug}`);
  await expect(bar(page)).toContainText("Review: 1 of 1");
  await expect(page.getByText("// my old solution")).toHaveCount(0);
  const versions = await page.request.get(`/problems/${slug}/draft?language=typescript&versions`);
  expect(JSON.stringify(await versions.json())).toContain("// my old solution");
});

test("limits and time zone are set in the settings", async ({ page }) => {
  await answerTwo(page);
  await daysPass(page, 1);
  await goto(page, "/settings");
  const zone = page.getByRole("combobox", { name: "Time zone" });
  await expect(zone).toHaveValue(Intl.DateTimeFormat().resolvedOptions().timeZone);
  await page.getByRole("spinbutton", { name: "First returns a day" }).fill("1");
  await page.getByRole("region", { name: "Review" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await goto(page, "/review");
  await expect(page.getByText("1 card, about")).toBeVisible();
  await expect(page.getByText("1 more is due and waits for another day")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a review is plain forms from start to end", async ({ page }) => {
    await page.goto("/questions/where-weights-live");
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Answer" }).click();
    await page.getByRole("button", { name: "Again", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Comes back tomorrow" })).toBeVisible();
    await daysPass(page, 1);
    await page.goto("/review");
    await page.getByRole("button", { name: "Start" }).click();
    await expect(bar(page)).toContainText("Review: 1 of 1");
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Answer" }).click();
    await page.getByRole("button", { name: "Good", exact: true }).click();
    await expect(grade(page)).toContainText("Good.");
    await page.getByRole("button", { name: "Finish" }).click();
    await expect(page.getByText("Done for today")).toBeVisible();
  });
});

test("the review is accessible from its empty page to the end of a day", async ({ page }) => {
  // Many pages, each in four looks.
  test.slow();
  await goto(page, "/review");
  await expect(page.getByText("Nothing to review yet")).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await answerTwo(page);
  await expectAccessibleInEveryLook(page);
  await daysPass(page, 1);
  await goto(page, "/");
  await expectAccessibleInEveryLook(page);
  await goto(page, "/review");
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(bar(page)).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(page.getByRole("button", { name: "Next" }).first()).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("everything to tap in a review is large enough for a thumb", async ({ page }) => {
    await answerTwo(page);
    await daysPass(page, 1);
    const targets = () =>
      page
        .locator(
          ".review-bar button, .review-grades button, .review main button, main.review .btn, .q-actions button",
        )
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().toJSON()).filter((box) => box.height > 0),
        );
    const large = async () => {
      const boxes = await targets();
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) {
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.width).toBeGreaterThanOrEqual(44);
      }
    };
    await goto(page, "/review");
    await large();
    await page.getByRole("button", { name: "Start" }).tap();
    await expect(bar(page)).toBeVisible();
    await large();
    await expect(page.getByRole("navigation", { name: "Pages" })).toBeHidden();
    await page.getByRole("radio").first().tap();
    const answer = page.getByRole("button", { name: "Answer" });
    await expect(answer).toBeInViewport({ ratio: 1 });
    await answer.tap();
    await expect(grade(page)).toBeVisible();
    await large();
    await page.locator(".q-actions").getByRole("button", { name: "Next" }).tap();
    await expect(bar(page)).toContainText("2 of 2");
  });
});
