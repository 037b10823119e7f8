import type { Page } from "@playwright/test";
import { daysPass } from "./days-pass.ts";
import { expect, goto, test } from "./quiet-page.ts";

test.use({ expectedErrors: [/ERR_CONNECTION_REFUSED|Failed to fetch|status of 40[01]/] });

/** Longer than the time in which a press counts as the second tap of the one before. */
const APART_MS = 350;

/** From now on nothing reaches the server; returns what ends that. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  await page.route("**/*", (route) => route.abort("connectionrefused"));
  return () => page.unroute("**/*");
}

const alert = (page: Page) => page.getByRole("alert").filter({ hasText: "The server cannot be reached" });

test("an answer that does not reach the server stays in its form and is sent again", async ({ page }) => {
  await goto(page, "/questions/zeros-and-latency");
  const options = page.locator("label.q-option");
  await options.nth(1).click();
  const back = await cutOff(page);
  await page.locator("form.q-form button[type=submit]").click();
  await expect(alert(page)).toBeVisible();
  await expect(options.nth(1).locator("input")).toBeChecked();
  await back();
  await page.locator("form.q-form button[type=submit]").click();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
});

test("marks of a free response stay as they were set", async ({ page }) => {
  await goto(page, "/questions/vww-arena");
  await page.getByRole("textbox", { name: "Your answer" }).fill("The live peak is only a lower bound.");
  await page.getByRole("button", { name: "Show the points" }).click();
  const last = page.locator(".q-points input").last();
  await last.check();
  const back = await cutOff(page);
  await page.getByRole("button", { name: "Save the marks" }).click();
  await expect(alert(page)).toBeVisible();
  await expect(last).toBeChecked();
  await back();
  await page.getByRole("button", { name: "Save the marks" }).click();
  await expect(page.getByRole("button", { name: "Correct the marks" })).toBeVisible();
  await expect(last).toBeChecked();
});

test("a set neither loses an answer nor ends while the server is away", async ({ page }) => {
  await goto(page, "/practice");
  await page.getByRole("button", { name: "Start the clock" }).click();
  const form = page.locator("form.q-form");
  const later = page.getByRole("link", { name: "Leave it for later" });
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("Question 1 of 10");
  for (let number = 2; number <= 10 && (await form.locator("label.q-option").count()) === 0; number++) {
    await later.click();
    await expect(heading).toContainText(`Question ${number} of 10`);
  }
  const option = page.locator("label.q-option").first();
  await option.click();
  await page.waitForTimeout(APART_MS);
  const back = await cutOff(page);
  await form.locator("button[type=submit]").click();
  await expect(alert(page)).toBeVisible();
  await expect(option.locator("input")).toBeChecked();
  await page.getByText("Finish now").click();
  await page.getByRole("button", { name: "Finish and see the result" }).click();
  await expect(alert(page)).toHaveText("The server cannot be reached: the set goes on.");
  await expect(option.locator("input")).toBeChecked();
  await back();
  await page.waitForTimeout(APART_MS);
  await form.locator("button[type=submit]").click();
  await expect(page.getByRole("list", { name: "Progress" }).getByText(/: answered$/)).toHaveCount(1);
});

test("a bookmark that does not reach the server goes back and says so", async ({ page }) => {
  await goto(page, "/questions/vww-arena");
  await page.getByRole("textbox", { name: "Your answer" }).fill("A lower bound.");
  const bookmark = page.getByRole("button", { name: "Bookmark" });
  const back = await cutOff(page);
  await bookmark.click();
  await expect(page.getByText("Not changed: the server did not answer.")).toBeVisible();
  await expect(bookmark).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("textbox", { name: "Your answer" })).toHaveValue("A lower bound.");
  await back();
  await bookmark.click();
  await expect(page.getByText("Not changed")).toHaveCount(0);
  await expect(bookmark).toHaveAttribute("aria-pressed", "true");
});

test("a report that does not reach the server stays as it was written", async ({ page }) => {
  await goto(page, "/questions/vww-arena");
  await page.getByRole("link", { name: "Report a mistake" }).click();
  await page.getByRole("radio").first().check();
  await page.getByRole("textbox", { name: "In your words" }).fill("The figure is that of another board.");
  const back = await cutOff(page);
  await page.getByRole("button", { name: "Keep the report" }).click();
  await expect(alert(page)).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeChecked();
  await back();
  await page.getByRole("button", { name: "Keep the report" }).click();
  await expect(page).toHaveURL(/\/reports\?sent=/);
});

test("a turn of a scenario that does not reach the server stays chosen", async ({ page }) => {
  await goto(page, "/scenarios/hard-fault-in-invoke");
  await page.getByRole("button", { name: /^(Start|Begin)/ }).click();
  await expect(page).toHaveURL(/\/runs\//);
  const option = page.locator("label.q-option").first();
  await option.click();
  const back = await cutOff(page);
  await page.locator("form.q-form button[type=submit]").click();
  await expect(alert(page)).toBeVisible();
  await expect(option.locator("input")).toBeChecked();
  await back();
  await page.locator("form.q-form button[type=submit]").click();
  await expect(page).toHaveURL(/answered=|turned/);
});

test("settings that do not reach the server stay as they were filled in", async ({ page }) => {
  await goto(page, "/settings");
  const size = page.getByLabel("Font size in pixels");
  await size.fill("17");
  const back = await cutOff(page);
  const editor = page.getByRole("region", { name: "Editor" });
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor.getByText("The server cannot be reached.")).toBeVisible();
  await expect(size).toHaveValue("17");
  await back();
  await editor.getByRole("button", { name: "Save" }).click();
  await expect(editor.getByText("Saved.")).toBeVisible();
});

test("a start that does not reach the server leaves the page where it is", async ({ page }) => {
  await goto(page, "/practice");
  const back = await cutOff(page);
  await page.getByRole("button", { name: "Start the clock" }).click();
  await expect(alert(page)).toBeVisible();
  await back();
  await page.getByRole("button", { name: "Start the clock" }).click();
  await expect(page.locator("form.q-form")).toBeVisible();

  await goto(page, "/scenarios/hard-fault-in-invoke");
  const again = await cutOff(page);
  await page.getByRole("button", { name: /^(Start|Begin)/ }).click();
  await expect(page.getByText("The server cannot be reached.")).toBeVisible();
  await again();
  await page.getByRole("button", { name: /^(Start|Begin)/ }).click();
  await expect(page).toHaveURL(/\/runs\//);
});

test("a grade that is overruled stays as it was until the server hears of it, and so does Next", async ({
  page,
}) => {
  await goto(page, "/questions/zeros-and-latency");
  await page.locator("label.q-option").first().click();
  await page.locator("form.q-form button[type=submit]").click();
  const name = await page.locator('.review-grades [aria-pressed="false"]').first().textContent();
  const other = page.getByRole("button", { name: name ?? "", exact: true });
  const back = await cutOff(page);
  await other.click();
  await expect(page.getByText("Not done: the server cannot be reached.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
  await expect(other).toHaveAttribute("aria-pressed", "false");
  await back();
  await page.route("**/review?*", (route) => route.fulfill({ status: 400 }));
  await other.click();
  await expect(page.getByText("Not done: the server did not take it.")).toBeVisible();
  await expect(other).toHaveAttribute("aria-pressed", "false");
  await page.unroute("**/review?*");
  await other.click();
  await expect(other).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Not done")).toHaveCount(0);

  await daysPass(page, 400);
  await goto(page, "/review");
  const start = page.getByRole("button", { name: /^Start/ });
  const again = await cutOff(page);
  await start.click();
  await expect(page.getByText("Not done: the server cannot be reached.")).toBeVisible();
  await again();
  await start.click();
  await expect(page).toHaveURL(/\/questions\/zeros-and-latency/);
});

test("the theme is switched while the server is away, and nothing that was typed goes", async ({ page }) => {
  await goto(page, "/questions/vww-arena");
  await page.getByRole("textbox", { name: "Your answer" }).fill("A lower bound.");
  const back = await cutOff(page);
  await page.getByRole("button", { name: "Theme: System. Switch to Light" }).click();
  await page.getByRole("button", { name: "Theme: Light. Switch to Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("textbox", { name: "Your answer" })).toHaveValue("A lower bound.");
  await back();
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("forms without a place of their own for it say that they did not go, and keep what was filled in", async ({
  page,
}) => {
  for (const { path, field, value, button, after } of [
    {
      path: "/plan",
      field: "Minutes a day",
      value: "37",
      button: "Make the plan",
      after: "37 minutes a day.",
    },
    { path: "/sign-up", field: "User name or email", value: "x", button: "Make an account", after: "3 to" },
    {
      path: "/sign-in",
      field: "User name or email",
      value: "nobody-here",
      button: "Sign in",
      after: "no account with this name",
    },
  ]) {
    await goto(page, path);
    const box = page.getByRole("main").getByLabel(field);
    await box.fill(value);
    const password = page.getByRole("main").locator("input[type=password]");
    if (await password.count()) await password.fill("a kettle on the tower");
    const back = await cutOff(page);
    await page.getByRole("main").getByRole("button", { name: button }).click();
    await expect(alert(page), path).toBeVisible();
    await expect(box, path).toHaveValue(value);
    await back();
    await page.getByRole("main").getByRole("button", { name: button }).click();
    await expect(page.getByText(after).first(), path).toBeVisible();
    await expect(alert(page), path).toHaveCount(0);
  }
});

test("an interview is begun when the server is back, as it was put together", async ({ page }) => {
  await goto(page, "/interviews");
  const own = page.getByRole("region", { name: "Put together your own" });
  const concepts = own.getByRole("spinbutton", { name: /^Concepts/ });
  await concepts.fill("17");
  const back = await cutOff(page);
  await own.getByRole("button", { name: "Begin this one" }).click();
  await expect(alert(page)).toBeVisible();
  await expect(concepts).toHaveValue("17");
  await back();
  await own.getByRole("button", { name: "Begin this one" }).click();
  await expect(page).toHaveURL(/\/interviews\/\w{20}/);
  await expect(page.getByRole("timer")).toContainText(/1[67]:/);
});
