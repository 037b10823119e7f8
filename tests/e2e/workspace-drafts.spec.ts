import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, saved, write } from "./workspace-fixtures.ts";

const SLUG = "quantization-parameters";
const EDITOR = ".p-code .cm-content";

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

test("a draft survives a reload, the way back and another tab", async ({ page, context }) => {
  await openEditor(page, SLUG);
  await page.keyboard.insertText("// mine\n");
  await saved(page);
  await page.reload();
  await expect(page.getByText("// mine").first()).toBeVisible();

  await goto(page, "/problems");
  await page.goBack();
  await expect(page.getByText("// mine").first()).toBeVisible();

  const other = await context.newPage();
  await goto(other, `/problems/${SLUG}`);
  await expect(other.getByText("// mine").first()).toBeVisible();
});

test("what was typed last survives a page that goes at once", async ({ page }) => {
  await openEditor(page, SLUG);
  await page.keyboard.insertText("// last words\n");
  await page.goto("about:blank");
  await goto(page, `/problems/${SLUG}`);
  await expect(page.getByText("// last words").first()).toBeVisible();
});

test("offline the text is kept in the browser and saved later", async ({ page, context }) => {
  await openEditor(page, SLUG);
  await page.keyboard.insertText("// online\n");
  await saved(page);
  await context.setOffline(true);
  await page.keyboard.insertText("// offline\n");
  await expect(page.getByText("Offline, kept here")).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(page.getByText("// offline").first()).toBeVisible();
});

test("a tab with nothing unsaved follows another one", async ({ page, context }) => {
  await openEditor(page, SLUG);
  const other = await context.newPage();
  await openEditor(other, SLUG);
  await page.bringToFront();
  await page.locator(EDITOR).press("ControlOrMeta+Home");
  await page.keyboard.insertText("// from the first tab\n");
  await saved(page);
  await expect(other.locator(EDITOR)).toContainText("// from the first tab");
});

test("two devices write at the same time and neither text is lost", async ({ page, browser, context }) => {
  await openEditor(page, SLUG);
  await write(page, "// common\n");
  await saved(page);
  // The same visitor without the shared storage of tabs: another device.
  const cookies = await context.cookies();
  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin });
  await elsewhere.addCookies(cookies);
  const other = await elsewhere.newPage();
  await openEditor(other, SLUG);

  await write(page, "// common\n// from here\n");
  await saved(page);
  await write(other, "// common\n// from there\n");
  await expect(other.getByText("Another tab or device saved this draft too.")).toBeVisible();
  await other.getByRole("button", { name: "Compare and choose" }).click();
  const dialog = other.getByRole("dialog", { name: "Two texts of this draft" });
  await expect(dialog.getByText("// from here").first()).toBeVisible();
  await expect(dialog.getByText("// from there").first()).toBeVisible();
  await dialog.getByRole("button", { name: "Keep this page's text" }).click();
  await saved(other);

  await other.getByRole("button", { name: "Earlier versions" }).click();
  const versions = other.getByRole("dialog", { name: "Earlier versions" });
  await expect(versions.getByText("// from here").first()).toBeVisible();
  await versions.getByRole("button", { name: "Put this text into the editor" }).click();
  await expect(other.locator(EDITOR)).toContainText("// from here");
  await elsewhere.close();
});

test("the starter comes back at one press, and the text at another", async ({ page }) => {
  await openEditor(page, SLUG);
  await write(page, "// all my work\n");
  await page.getByRole("button", { name: "Reset to starter" }).click();
  const editor = page.locator(EDITOR);
  await expect(editor).toContainText("export function chooseParameters");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editor).toContainText("// all my work");
});

test("each language has its own draft", async ({ page }) => {
  await openEditor(page, SLUG);
  await write(page, "// in TypeScript\n");
  await page.getByLabel("Language", { exact: true }).selectOption("JavaScript");
  const editor = page.locator(EDITOR);
  await expect(editor).toContainText("@param");
  await editor.click();
  await write(page, "// in JavaScript\n");
  await saved(page);
  await page.getByLabel("Language", { exact: true }).selectOption("TypeScript");
  await expect(editor).toContainText("// in TypeScript");
  await page.getByLabel("Language", { exact: true }).selectOption("JavaScript");
  await page.reload();
  await expect(page.getByLabel("Language", { exact: true })).toHaveValue("javascript");
  await expect(page.getByText("// in JavaScript").first()).toBeVisible();
});

test("a tab that cannot be read leaves the editor and its text where they are", async ({ page, context }) => {
  const editor = await openEditor(page, SLUG);
  await context.setOffline(true);
  await page.keyboard.insertText("// still here\n");
  await page.getByRole("link", { name: /^Hints/ }).click();
  await expect(page.getByText("You are offline. Another tab cannot be read now.")).toBeVisible();
  await expect(editor).toContainText("// still here");
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toBeHidden();
  await page.getByRole("link", { name: /^Hints/ }).click();
  await expect(page.getByRole("button", { name: "Open hint 1 of 3" })).toBeVisible();
});
