import { expectAccessibleInBothColours } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, press, results, saved, solution, write } from "./workspace-fixtures.ts";

const SLUG = "model-size-calculator";
/** The first program of a language waits until its engine or compiler is prepared. */
const JUDGED = { timeout: 90_000 };

test.describe("Python", () => {
  test.setTimeout(180_000);
  test("a learner is helped by completion, is wrong, and is accepted", async ({ page }) => {
    const editor = await openEditor(page, `${SLUG}?language=python`);
    await expect(page.getByRole("combobox", { name: "Language" })).toHaveValue("python");
    await expect(editor).toContainText("def model_size");
    await expect(page.getByText("4 spaces")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Signature in Python" })).toBeVisible();

    await write(page, "def model_size(model):\n    return ");
    await editor.press("ControlOrMeta+End");
    await page.keyboard.type('model["');
    await page.getByRole("option", { name: /^layers/ }).click();
    await expect(editor).toContainText('model["layers"]');

    await write(page, 'def model_size(model):\n    print("here")\n    raise ValueError("not yet")\n');
    await press(page, "Run");
    const panel = results(page);
    await expect(panel.getByText("ValueError: not yet")).toBeVisible(JUDGED);
    await expect(
      panel.getByText(/^Next: look at line 3 with this input in mind; print before it/),
    ).toBeVisible();
    await expect(page.locator(".cm-lintRange-error")).toHaveText(/raise|ValueError/);

    await write(page, solution(SLUG, "py"));
    await press(page, "Submit");
    await expect(panel.getByText("100 of 100 points", { exact: true })).toBeVisible(JUDGED);
    await panel.getByRole("link", { name: "Read the editorial" }).click();
    const inPython = page.getByRole("heading", { name: "Solution in Python" });
    await expect(
      page.getByRole("group").filter({ has: inPython }).getByText("def model_size").first(),
    ).toBeVisible();
  });

  test("a program that cannot be read is marked at its place", async ({ page }) => {
    await openEditor(page, `${SLUG}?language=python`);
    await write(page, "def model_size(model):\n    return (1 +\n");
    await press(page, "Run");
    await expect(results(page).getByRole("heading", { name: "The program could not be read" })).toBeVisible(
      JUDGED,
    );
    await expect(results(page).getByRole("button", { name: /^line [23]/ })).toBeVisible();
    await expect(page.locator(".cm-lintRange-error")).toBeVisible();
  });

  test("a new line stands as deep as the block that it is in", async ({ page }) => {
    const editor = await openEditor(page, `${SLUG}?language=python`);
    await write(page, "def model_size(model):");
    await editor.press("ControlOrMeta+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("total = 0");
    await expect(page.getByText("Ln 2, Col 14")).toBeVisible();
  });
});

test.describe("C", () => {
  const KERNEL = "spsc-ring-buffer";
  test.setTimeout(180_000);

  test("a learner is helped by completion, by the compiler's errors and by its warnings", async ({
    page,
  }) => {
    const editor = await openEditor(page, `${KERNEL}?language=c`);
    await expect(page.getByRole("heading", { name: "Signature in C", exact: true })).toBeVisible();
    await expect(
      page.getByRole("group", { name: "Code, C", exact: true }).getByText("ring_push").first(),
    ).toBeVisible();

    await write(page, '#include "driver.h"\n\nvoid ring_push(Ring *ring) {\n  ');
    await editor.press("ControlOrMeta+End");
    await page.keyboard.type("ring->");
    await expect(page.getByRole("option", { name: /^head/ })).toBeVisible();
    await page.keyboard.press("Escape");

    const right = solution(KERNEL, "c");
    await write(page, right.replace("uint32_t tail = ring->tail;", "uint32_t tail = ring->tail"));
    await press(page, "Submit");
    const panel = results(page);
    await expect(panel.getByRole("heading", { name: "The program could not be read" })).toBeVisible(JUDGED);
    await expect(page.locator(".cm-lintRange-error")).toHaveText("tail");

    await write(page, right.replace("uint32_t tail = ring->tail;", "int idle; uint32_t tail = ring->tail;"));
    await press(page, "Submit");
    await expect(panel.getByRole("region", { name: "Compiler warnings" })).toContainText(
      "unused variable",
      JUDGED,
    );
    await expect(panel.getByText(/^Accepted, 100 of 100 points|^Right, but/).first()).toBeVisible();
    await expect(page.locator(".cm-lintRange-warning")).toHaveText("idle");
  });

  test("a kernel's statement says what each parameter holds", async ({ page }) => {
    await goto(page, "/problems/requantize?language=c");
    await expect(page.getByRole("heading", { name: "Signature in C", exact: true })).toBeVisible();
    const holds = (name: string) => page.getByRole("term").filter({ hasText: name }).locator("+ dd");
    await expect(holds("accumulators").first()).toHaveText("the list accumulators");
    await expect(holds("codes").first()).toHaveText("yours to write, room for the length of accumulators");
  });
});

test("each language keeps a draft of its own", async ({ page }) => {
  const editor = await openEditor(page, SLUG);
  await write(page, "// the draft in TypeScript");
  await saved(page);
  const language = page.getByRole("combobox", { name: "Language" });
  await language.selectOption("Python");
  await expect(editor).toContainText("class Model(TypedDict)");
  await write(page, "# the draft in Python");
  await saved(page);
  await language.selectOption("TypeScript");
  await expect(editor).toContainText("// the draft in TypeScript");
  await goto(page, `/problems/${SLUG}`);
  await language.selectOption("Python");
  const plain = page.getByRole("textbox", { name: /your code in Python/ });
  await expect(plain).toHaveValue("# the draft in Python");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the keys are those of the language, and its bar is tidy", async ({ page }) => {
    const editor = await openEditor(page, `${SLUG}?language=python`);
    await expectAccessibleInBothColours(page);
    const keys = page.getByRole("toolbar", { name: "Code keys" });
    await write(page, "def f(x)");
    await keys.getByRole("button", { name: "Insert :" }).click();
    await expect(editor).toContainText("def f(x):");
    await keys.getByRole("button", { name: "Tab: indent" }).click();
    await expect(editor).toContainText("def f(x):    ");
    const head = page.locator(".p-code > .panel-head");
    expect(await head.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  });
});

for (const width of [360, 1280]) {
  test(`a kernel's statement and code are accessible, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await goto(page, "/problems/requantize?language=c");
    await expectAccessibleInBothColours(page);
    await openEditor(page, "requantize?language=cpp");
    await expect(page.getByRole("combobox", { name: "Language" }).getByRole("option")).toHaveCount(5);
    await expectAccessibleInBothColours(page);
  });
}
