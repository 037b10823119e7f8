import type { Page } from "@playwright/test";
import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";
import { giveRole } from "./with-role.ts";

const PASSWORD = "a kettle on the tower";
let count = 0;

test.use({ expectedErrors: [/404/] });

async function signUp(page: Page, role: string): Promise<string> {
  const name = `${role}-${Date.now().toString(36)}-${process.pid}-${count++}`;
  await goto(page, "/sign-up");
  await page.getByRole("textbox", { name: "User name or email" }).fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is there" })).toBeVisible();
  return name;
}

test("an admin finds an account, locks it, and the act is written down", async ({ page, browser }) => {
  test.slow();
  const context = await browser.newContext();
  const other = await context.newPage();
  const learner = await signUp(other, "learner");
  await goto(page, "/admin");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
  giveRole(await signUp(page, "admin"), "admin");
  await goto(page, "/settings");
  await page.getByRole("link", { name: "Administration" }).first().click();
  await expect(page.getByRole("heading", { name: "Learners" })).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole("link", { name: "Judge", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Failures of the judge" })).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole("link", { name: "Users" }).click();
  await page.getByRole("searchbox", { name: "Beginning of a name" }).fill(learner);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await expectAccessibleInEveryLook(page);
  await page.getByRole("link", { name: learner }).click();
  await page.getByRole("button", { name: "Make a recovery link" }).click();
  await expect(page.getByText(/recover-by-link\?token=/)).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Lock the account" }).click();
  await expect(page.getByText("The account is locked and signed out everywhere.")).toBeVisible();
  await goto(other, "/settings");
  await expect(other.getByRole("link", { name: "Make an account" })).toBeVisible();
  await context.close();

  await page.getByRole("link", { name: "Acts" }).click();
  await expect(page.getByRole("cell", { name: `Locked ${learner}` })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test("a reviewer decides what a learner reported, and the learner reads it", async ({ page, browser }) => {
  test.slow();
  await goto(page, "/reports/new?item=coding&slug=model-size-calculator&version=1&page=%2Fproblems");
  await page.getByRole("radio").first().check();
  const words = `A word stands twice ${Date.now()}.`;
  await page.getByRole("textbox", { name: "In your words" }).fill(words);
  await page.getByRole("button", { name: "Keep the report" }).click();
  await expect(page.getByText(words).first()).toBeVisible();

  const context = await browser.newContext();
  const other = await context.newPage();
  giveRole(await signUp(other, "reviewer"), "reviewer");
  await goto(other, "/admin");
  await expect(other).toHaveURL("/admin/reports");
  const report = other.getByRole("listitem").filter({ hasText: words });
  await expectAccessibleInEveryLook(other);
  await report.getByRole("textbox", { name: "Note to the reporter" }).fill("Mended, thank you.");
  await report.getByRole("button", { name: /^Resolved/ }).click();
  await expect(other.getByText(words)).toHaveCount(0);
  await other.getByRole("link", { name: /^Resolved/ }).click();
  await expect(other.getByText(words)).toBeVisible();
  await expectAccessibleInEveryLook(other);
  await context.close();

  await goto(page, "/reports");
  await expect(page.getByText("Mended, thank you.")).toBeVisible();
  await expectAccessibleInEveryLook(page);
});
