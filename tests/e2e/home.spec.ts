import { expect, goto, test } from "./quiet-page.ts";

const PROGRAM = "Quantisation parameters, your code";

test("a first visitor runs a program, sees what is wrong, mends it and passes the samples", async ({
  page,
}) => {
  await goto(page, "/");
  const trial = page.getByRole("region", { name: "Try a problem" });
  await trial.getByRole("button", { name: "Run" }).click();
  await expect(trial.getByRole("listitem").filter({ hasText: "Wrong answer" })).toHaveCount(1);
  await expect(trial.getByText("zeroPoint expected -96, received -97")).toBeVisible();

  await trial.getByRole("textbox", { name: PROGRAM }).click();
  const editor = trial.locator(".cm-content");
  await expect(editor).toBeFocused();
  await editor.press("ControlOrMeta+a");
  const program = await trial.locator("textarea").inputValue();
  await page.keyboard.insertText(program.replace("Math.floor", "Math.round"));
  await editor.press("ControlOrMeta+Enter");
  await expect(trial.getByText("All samples pass.")).toBeVisible();
  await expect(trial.getByText("3 / 3")).toBeVisible();
});

test("what was written on the first page is there in the workspace", async ({ page }) => {
  await goto(page, "/");
  await page.getByRole("textbox", { name: PROGRAM }).click();
  await page.locator(".cm-content").press("ControlOrMeta+Home");
  await page.keyboard.insertText("// written before\n");
  await page.getByRole("link", { name: "Open workspace" }).click();
  await expect(page).toHaveURL("/problems/quantization-parameters");
  await expect(page.getByText("// written before").first()).toBeVisible();

  await goto(page, "/");
  await expect(page.getByRole("heading", { name: "Continue where you left off" })).toBeVisible();
  await expect(page.getByText("13 lines of JavaScript")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Next problem" })).toBeVisible();
});

test("nothing moves when the results arrive", async ({ page }) => {
  await goto(page, "/");
  const below = page.getByRole("heading", { name: /benchmark models/ });
  const before = await below.boundingBox();
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.getByText("Wrong answer")).toBeVisible();
  expect(await below.boundingBox()).toEqual(before);
});

test("on a phone the page is painted in the order in which it arrives, so that nothing is pushed down", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await goto(page, "/");
  const tops = await page
    .locator("main header, main section, main nav")
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(3);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
});

test("the bars are to scale", async ({ page }) => {
  await goto(page, "/");
  const bar = page.getByRole("img", { name: /^Flash: 333,288.B of 1,048,576.B$/ });
  const [whole, used] = await Promise.all([bar.boundingBox(), bar.locator("span").boundingBox()]);
  expect((used?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(333_288 / 1_048_576, 2);
});

test("a failing judge leaves the code where it is and says what to do", async ({ page, context }) => {
  await goto(page, "/");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Run" }).click();
  await expect(
    page.getByText("The server cannot be reached. Your code is still here; try again."),
  ).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.getByText("Wrong answer")).toBeVisible();
});
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the first page's program is run by a plain form", async ({ page }) => {
    await page.goto("/");
    await page
      .getByRole("textbox", { name: PROGRAM })
      .fill("export function chooseParameters() { return 1 }");
    await page.getByRole("button", { name: "Run" }).click();
    await expect(page).toHaveURL(/\/submissions\/\w+$/);
  });
});
