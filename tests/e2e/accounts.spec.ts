import { expectAccessibleInBothColours, expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, saved, write } from "./workspace-fixtures.ts";

const PASSWORD = "a kettle on the tower";
let count = 0;
const freshName = () => `learner-${Date.now().toString(36)}-${process.pid}-${count++}`;

test.use({ expectedErrors: [/40[0139]/] });

test("a guest signs up, keeps the draft, and finds it in another browser", async ({ page, browser }) => {
  await openEditor(page, "model-size-calculator");
  await write(page, "// what a guest wrote");
  await saved(page);
  const name = freshName();
  await goto(page, "/settings");
  await page.getByRole("link", { name: "Make an account" }).click();
  await page.getByRole("textbox", { name: "User name or email" }).fill(name);
  await page.getByLabel("Password").fill("1234567890");
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/lists of stolen ones/);
  await expect(page.getByLabel("Password")).toBeFocused();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: /^\w{5}(-\w{5}){3}$/ })).toHaveCount(8);
  await expectAccessibleInEveryLook(page);
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page).toHaveURL("/");

  const context = await browser.newContext();
  const other = await context.newPage();
  await goto(other, "/sign-in?next=%2Fproblems%2Fmodel-size-calculator");
  await other.getByRole("textbox", { name: "User name or email" }).fill(name);
  await other.getByLabel("Password").fill("not the kettle");
  await other.keyboard.press("Enter");
  await expect(other.getByRole("alert")).toHaveText("There is no account with this name and this password.");
  await expect(other.getByRole("alert")).toBeFocused();
  await other.getByLabel("Password").fill(PASSWORD);
  await other.keyboard.press("Enter");
  await expect(other.getByRole("textbox", { name: /your code/ })).toContainText("what a guest wrote");

  await goto(page, "/settings/account");
  await page.getByRole("button", { name: /^Sign out .*, seen/ }).click();
  await expect(page.getByText("The browser is signed out.")).toBeVisible();
  await goto(other, "/settings");
  await expect(other.getByRole("link", { name: "Make an account" })).toBeVisible();
  await context.close();

  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  const copies = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")));
  await expect.poll(copies).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the account's pages do the same", async ({ page }) => {
    const name = freshName();
    await page.goto("/sign-up");
    await page.getByRole("textbox", { name: "User name or email" }).fill(name);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Make an account" }).click();
    const code = await page
      .getByRole("listitem")
      .filter({ hasText: /^\w{5}-/ })
      .first()
      .textContent();
    await page.goto("/settings");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByText("You are signed out.")).toBeVisible();
    await page.goto("/recover");
    await page.getByRole("textbox", { name: "User name or email" }).fill(name);
    await page.getByRole("textbox", { name: "Recovery code" }).fill(code ?? "");
    await page.getByLabel("New password").fill("a boat on the moor");
    await page.getByRole("button", { name: "Set the new password" }).click();
    await expect(page.getByText("The new password is set. 7 recovery codes are left.")).toBeVisible();
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(page.getByText("You are signed out.")).toBeVisible();
  });
});

test("the account's pages are accessible and known to password managers", async ({ page }) => {
  // Many pages, each in four looks.
  test.slow();
  for (const address of ["/sign-in", "/sign-up", "/recover"]) {
    await goto(page, address);
    await expect(page.locator('[autocomplete="username"]')).toHaveCount(1);
    await expect(
      page.locator('[autocomplete="current-password"], [autocomplete="new-password"]'),
    ).toHaveCount(1);
    await expectAccessibleInEveryLook(page);
  }
  await goto(page, "/sign-in");
  await page.getByRole("textbox", { name: "User name or email" }).fill("nobody");
  await page.getByLabel("Password").fill("not the kettle");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toHaveText(/There is no account/);
  await expectAccessibleInEveryLook(page);
  await goto(page, "/sign-up");
  await page.getByRole("textbox", { name: "User name or email" }).fill(freshName());
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is there" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await goto(page, "/settings/account");
  await expectAccessibleInEveryLook(page);
  await goto(page, "/settings");
  await page.getByText("Delete everything of mine").click();
  await expectAccessibleInEveryLook(page);
});

for (const width of [861, 1024]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    test("the top bar has room for everything in it", async ({ page }) => {
      await goto(page, "/settings");
      await expectAccessibleInBothColours(page);
      const bar = page.getByRole("banner");
      const heights = await bar
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(Math.max(...heights), "no label is broken in two").toBeLessThan(48);
      await expect(bar.getByRole("link", { name: "Sign in" })).toBeVisible({ visible: width >= 1024 });
    });
  });
}
