import { renderNote } from "#app/notes/render-note.server.ts";
import { XSS } from "#tests/app/notes/xss-corpus.ts";
import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

const QUESTION = "/questions/residual-peak";
const SCENARIO = "always-off";
const TEXT = "## Peak\n\n$3 s$ while **adding**\n\n```c\nint a;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |";

test("a note is kept while it is written, previewed, and found again", async ({ page }) => {
  await goto(page, QUESTION);
  const note = page.getByRole("textbox", { name: "Private note" });
  await note.fill(TEXT);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Preview" }).click();
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("heading", { name: "Peak", level: 3 })).toBeVisible();
  await expect(preview.locator("math")).toHaveCount(1);
  await page.reload();
  await expect(note).toHaveValue(TEXT);

  await page.getByRole("link", { name: "All notes" }).click();
  await expect(page.getByRole("heading", { name: "Notes and bookmarks" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Search notes" }).fill("adding");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 of 1")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export as Markdown" }).click();
  expect((await download).suggestedFilename()).toMatch(/^tensor-arena-notes-.*\.md$/);
  await page.getByLabel("Delete the note on Peak of a residual block").click();
  await page.getByRole("button", { name: "Delete the note for good" }).click();
  await expect(page.getByText("Nothing is kept here yet")).toBeVisible();
  await goto(page, QUESTION);
  await expect(note, "no copy of this browser brings it back").toHaveValue("");
});

test.describe("a note that the server does not get", () => {
  test.use({ expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });

  test("survives the end of the page in this browser", async ({ page, context }) => {
    await goto(page, QUESTION);
    await page.route("**/text", (route) => route.abort());
    await page.getByRole("textbox", { name: "Private note" }).fill("typed just before the crash");
    await expect(page.getByText("Offline, kept here")).toBeVisible();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await goto(again, QUESTION);
    await expect(again.getByRole("textbox", { name: "Private note" })).toHaveValue(
      "typed just before the crash",
    );
    await expect(again.getByText("Saved", { exact: true })).toBeVisible();
  });
});

test("of two tabs the later one does not overwrite the other, and both texts can be kept", async ({
  page,
  context,
}) => {
  await goto(page, QUESTION);
  await page.getByRole("button", { name: "Bookmark" }).click();
  await expect(page.getByRole("button", { name: "Bookmark" })).toHaveAttribute("aria-pressed", "true");
  const other = await context.newPage();
  // Without the news between tabs, as on another device.
  await other.addInitScript("delete window.BroadcastChannel");
  await goto(other, QUESTION);
  await page.getByRole("textbox", { name: "Private note" }).fill("from the first tab");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await other.getByRole("textbox", { name: "Private note" }).fill("from the second tab");
  await expect(other.getByText("Another tab or device changed this note.")).toBeVisible();
  await expect(other.getByRole("textbox", { name: "Private note" })).toHaveValue("from the second tab");
  await expectAccessibleInEveryLook(other);
  await other.getByRole("button", { name: "Keep both texts" }).click();
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Private note" })).toHaveValue(
    "from the first tab\n\nfrom the second tab",
  );
});

test("a bookmark is set by keyboard and filters the list", async ({ page }) => {
  await goto(page, QUESTION);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("b");
  await expect(page.getByRole("button", { name: "Bookmark" })).toHaveAttribute("aria-pressed", "true");
  await goto(page, "/problems/tensor-arena-planner");
  await page.getByRole("button", { name: "Bookmark" }).click();
  await expect(page.getByRole("button", { name: "Bookmark" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", { name: "Write a note" }).click();
  await page.getByRole("textbox", { name: "Private note" }).fill("head and tail");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await goto(page, "/problems?mine=bookmarked");
  await expect(page.getByText("2 of", { exact: false }).first()).toBeVisible();
  await page.getByRole("combobox", { name: "Yours" }).selectOption("With a note");
  await expect(page).toHaveURL(/mine=note/);
  await expect(page.getByText("1 of", { exact: false }).first()).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await palette.getByRole("combobox").fill("notes and");
  await expect(palette.getByRole("option", { selected: true })).toHaveText(/Notes and bookmarks/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/notes");
});

test("a mistake is reported from an answer, copied without the clipboard's permission, and deleted", async ({
  page,
}) => {
  await page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))");
  await goto(page, QUESTION);
  await page.getByRole("textbox", { name: "Your answer" }).fill("12 B");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Explanation" })).toBeVisible();
  await page.getByRole("link", { name: "Report a mistake" }).click();
  await page.getByRole("radio", { name: "A figure or a number" }).check();
  await page.getByRole("textbox", { name: "In your words" }).fill("The second buffer is counted twice.");
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Keep the report" }).click();
  const text = page.getByRole("textbox", { name: "Text of an issue about Peak of a residual block" });
  await expect(text).toHaveValue(/\*\*What was answered:\*\* `12 B`/);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText(/^Copied\.|Selected: press/)).toBeVisible();
  expect(
    await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
  ).toBeGreaterThan(100);
  await expectAccessibleInEveryLook(page);
  await page.getByLabel("Delete the report on Peak of a residual block").click();
  await page.getByRole("button", { name: "Delete the report for good" }).click();
  await expect(page.getByText("You have not reported a mistake")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a note and a bookmark are kept by buttons", async ({ page }) => {
    await page.goto(QUESTION);
    await page.getByRole("textbox", { name: "Private note" }).fill("by hand");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("textbox", { name: "Private note" })).toHaveValue("by hand");
    await page.getByRole("button", { name: "Bookmark" }).click();
    await expect(page.getByRole("button", { name: "Bookmark" })).toHaveAttribute("aria-pressed", "true");
  });
});

test("notes, reports and what stands beside an item are accessible", async ({ page }) => {
  // Many pages, each in four looks.
  test.slow();
  await goto(page, QUESTION);
  await page.getByRole("textbox", { name: "Private note" }).fill(TEXT);
  await page.getByRole("button", { name: "Bookmark" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("region", { name: "Preview" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await goto(page, "/notes");
  await expectAccessibleInEveryLook(page);
  await goto(page, "/notes/question/residual-peak");
  await expectAccessibleInEveryLook(page);
  await goto(page, "/problems/tensor-arena-planner/note");
  await expectAccessibleInEveryLook(page);
  await goto(page, `/scenarios/${SCENARIO}`);
  await page.getByRole("textbox", { name: "Private note" }).fill("what to measure first");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await goto(page, "/reports");
  await expectAccessibleInEveryLook(page);
});

test("no note runs anything, even on a page that would let it", async ({ page }) => {
  for (const text of XSS) {
    // A blank page has no policy against scripts of its own.
    await page.setContent(`<body>${renderNote(text)}</body>`);
    for (const link of await page.locator("a").all()) {
      expect(await link.evaluate((one: HTMLAnchorElement) => one.protocol), text).toMatch(
        /^(https?|mailto|about):$/,
      );
    }
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>("[tabindex]")) one.focus();
    });
    expect(await page.evaluate(() => "hit" in window), text).toBe(false);
    const unknown = await page.evaluate(() =>
      [...document.body.querySelectorAll("*")]
        .flatMap((one) => one.getAttributeNames())
        .filter((name) => /^on|^id$|src/.test(name)),
    );
    expect(unknown, text).toEqual([]);
  }
});
