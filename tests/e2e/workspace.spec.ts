import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, press, results, saved, solution, write } from "./workspace-fixtures.ts";

const PLANNER = "tensor-arena-planner";

test("a learner is wrong, sees the difference, mends it and is accepted", async ({ page }) => {
  await openEditor(page, PLANNER);
  const right = solution(PLANNER);
  await write(page, right.replace(/\b16\b/g, "8"));
  await press(page, "Run");
  const panel = results(page);
  await expect(panel.getByText("2 of 3 cases", { exact: true })).toBeVisible();
  // The sample that failed has opened itself.
  await expect(panel.getByRole("heading", { name: "Sample 1: chain of three" })).toBeVisible();
  await expect(panel.getByText("First difference at offsets[0], largest error 8 at index 0")).toBeVisible();
  const table = panel.getByRole("table");
  await expect(table.getByRole("row", { name: /^Expected/ })).toContainText("112");
  await expect(table.getByRole("row", { name: /^Received/ })).toContainText("104");
  await expect(panel.getByText(/^Next: work out the number at index 0/)).toBeVisible();

  await write(page, right);
  await press(page, "Submit");
  await expect(panel.getByText("100 of 100 points", { exact: true })).toBeVisible();
  await expect(panel.getByText("Accepted, 100 of 100 points.", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Submissions 1" })).toBeVisible();

  await panel.getByRole("link", { name: "Read the editorial" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Editorial" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Solution in TypeScript" })).toBeVisible();
});

test("a program that throws shows its message, and its line is one click away", async ({ page }) => {
  await openEditor(page, PLANNER);
  await write(
    page,
    'export function planArena(tensors) {\n  const x = 1;\n  throw new Error("not yet");\n}\n',
  );
  await press(page, "Run");
  const panel = results(page);
  await expect(panel.getByText("Error: not yet")).toBeVisible();
  await panel
    .getByRole("button", { name: /^line 3, column/ })
    .first()
    .click();
  await expect(page.locator(".p-code .cm-content")).toBeFocused();
  await expect(page.getByText(/^Ln 3, Col/)).toBeVisible();
  await expect(page.locator(".cm-lintRange-error")).toHaveText(/throw|new/);
});

test("a program that cannot be read is marked at the place and nothing is run", async ({ page }) => {
  await openEditor(page, PLANNER);
  await write(page, "export function planArena(tensors) {\n  return tensors.;\n}\n");
  await press(page, "Submit");
  const panel = results(page);
  await expect(panel.getByRole("heading", { name: "The program could not be read" })).toBeVisible();
  await expect(panel.getByText("0 of 100 points", { exact: true })).toBeVisible();
  await expect(page.locator(".cm-lintRange-error")).toHaveText(";");
  await panel.getByRole("button", { name: /^line 2/ }).click();
  await expect(page.getByText(/^Ln 2, Col/)).toBeVisible();
});

test("hidden groups tell their points, never their inputs", async ({ page }) => {
  await openEditor(page, PLANNER);
  await write(page, solution(PLANNER).replace(/\b16\b/g, "8"));
  await press(page, "Submit");
  const panel = results(page);
  await expect(panel.getByText("of 100 points", { exact: true })).toBeVisible();
  await panel.getByRole("button", { name: /^Wrong answer: choice of the gap/ }).click();
  await expect(panel.getByRole("heading", { name: "choice of the gap" })).toBeVisible();
  await expect(panel.getByText(/hidden cases, 20 points for all of them/)).toBeVisible();
  await expect(panel.getByText("Received")).toHaveCount(0);
});

test("nothing moves when results arrive", async ({ page }) => {
  await openEditor(page, PLANNER);
  const row = results(page).getByRole("button", { name: /skip connection/ });
  const before = await row.boundingBox();
  await press(page, "Run");
  await expect(results(page).getByText("of 3 cases", { exact: true })).toBeVisible();
  expect(await row.boundingBox()).toEqual(before);
});

test("an input of one's own runs beside the samples and shows what the reference answers", async ({
  page,
}) => {
  await openEditor(page, PLANNER);
  await write(page, "export function planArena(tensors) {\n  return 1;\n}\n");
  const panel = results(page);
  await panel.getByRole("button", { name: "Use as own input" }).click();
  const field = panel.getByRole("textbox", { name: "tensors" });
  await field.fill('[{ "bytes": 32, "firstUse": 0 }]');
  await expect(panel.getByText('tensors[0] has no field "lastUse".')).toBeVisible();
  await press(page, "Run");
  // It cannot be run like this, and nothing was sent.
  await expect(field).toBeVisible();
  await field.fill('[{ "bytes": 32, "firstUse": 0, "lastUse": 1 }]');
  await press(page, "Run");
  await expect(panel.getByText("0 of 4 cases", { exact: true })).toBeVisible();
  await panel.getByRole("button", { name: /Own input 1/ }).click();
  await expect(panel.getByRole("group", { name: "Value of expected" })).toContainText("arenaBytes: 32");
  await expect(panel.getByRole("group", { name: "Value of received" })).toContainText("1");
  await saved(page);
  await page.reload();
  await expect(page.getByRole("tab", { name: "Own inputs 1" })).toBeVisible();
});

test("an attempt is kept with its code and can be put back without losing the draft", async ({ page }) => {
  await openEditor(page, PLANNER);
  await write(page, "export function planArena() {\n  return 'first attempt';\n}\n");
  await press(page, "Submit");
  await expect(results(page).getByText("0 of 100 points", { exact: true })).toBeVisible();
  await write(page, "// something quite different\n");
  await saved(page);

  await page.getByRole("link", { name: "Submissions 1" }).click();
  await page.getByRole("link", { name: "Wrong answer" }).click();
  await expect(page.getByRole("group", { name: "The code of this submission" })).toContainText(
    "first attempt",
  );
  await page.getByRole("link", { name: "Put this code into the editor" }).click();
  const editor = page.locator(".p-code .cm-content");
  await expect(editor).toContainText("first attempt");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(editor).toContainText("something quite different");

  await page.getByRole("button", { name: "Earlier versions" }).click();
  const dialog = page.getByRole("dialog", { name: "Earlier versions" });
  await expect(dialog.getByRole("listitem").first()).toBeVisible();
});

test("somebody else's submission is not there", async ({ page, browser }) => {
  await openEditor(page, PLANNER);
  await press(page, "Submit");
  await expect(results(page).getByText("0 of 100 points", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Submissions 1" }).click();
  await page.getByRole("link", { name: "Wrong answer" }).click();
  const address = await page.getByRole("link", { name: "Address of this submission" }).getAttribute("href");
  await goto(page, address ?? "");
  await expect(page.getByRole("heading", { level: 1, name: /planner/ })).toBeVisible();

  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(new URL(address ?? "", page.url()).href);
  expect(answer?.status()).toBe(404);
  await stranger.context().close();
});

test.describe("a judge that takes no more", () => {
  test.use({ expectedErrors: [/429/] });

  test("says so, says when to try again, and loses nothing", async ({ page }) => {
    const error = "The judge has more submissions waiting than it takes.";
    // why: filling a real queue of 500 would take every other test's turn
    await page.route("**/submissions", (route) =>
      route.fulfill({ status: 429, json: { error, retryAfterSeconds: 20 } }),
    );
    const editor = await openEditor(page, PLANNER);
    await write(page, "// my work\n");
    await press(page, "Submit");
    await expect(results(page).getByText(`Not sent. ${error} Try again in 20 s.`)).toBeVisible();
    await expect(editor).toContainText("// my work");
    await expect(page.getByRole("button", { name: /^Submit/ }).first()).toBeEnabled();
  });
});

test("the editor follows the settings: size of its letters, vim keys", async ({ page }) => {
  await goto(page, "/settings");
  await page.getByLabel("Font size in pixels").fill("18");
  await page.getByLabel("Vim keys").check();
  await page.getByRole("region", { name: "Editor" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const editor = await openEditor(page, PLANNER);
  await expect(page.getByText("--NORMAL--")).toBeVisible();
  expect(await editor.evaluate((element) => getComputedStyle(element).fontSize)).toBe("18px");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor).not.toBeFocused();
});

test("the editor completes fields of the problem's types and finds text", async ({ page }) => {
  const editor = await openEditor(page, PLANNER);
  await write(
    page,
    "export function planArena(tensors) {\n  for (const tensor of tensors) {\n    \n  }\n}\n",
  );
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.type("tensor.fi");
  const options = page.getByRole("listbox", { name: "Completions" });
  await options.getByRole("option", { name: "firstUse number" }).click();
  await expect(editor).toContainText("tensor.firstUse");

  await page.keyboard.press("ControlOrMeta+f");
  // Its script is loaded with the first search.
  await expect(page.getByRole("textbox", { name: "Find" })).toBeFocused();
  await page.keyboard.type("planArena");
  await expect(page.locator(".cm-searchMatch")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(editor).toBeFocused();
});

test("whoever pressed the code before the scripts were there gets the editor, without pressing again", async ({
  page,
}) => {
  const scripts = Promise.withResolvers<void>();
  await page.route("**/assets/*.js", async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(`/problems/${PLANNER}`, { waitUntil: "commit" });
  await page.locator(".workspace-code").click();
  scripts.resolve();
  await expect(page.locator(".p-code .cm-content")).toBeFocused();
});
