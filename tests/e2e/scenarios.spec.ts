import type { Page } from "@playwright/test";
import { expectAccessibleInBothColours } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

const ADDRESS = "/scenarios/vww-over-sram";
/** What is right at each step, in order. */
const PATH: ((page: Page) => Promise<void>)[] = [
  choose("Read from the linker map how large an arena could be at most"),
  type("59328"),
  type("55296"),
  choose("Give the model an offline plan that packs the tensors without a gap"),
  choose("Generate code ahead of time, with the constant tables in flash"),
  type("2752"),
  async (page) => {
    for (const text of [
      /The build fails when less than 2 KiB/,
      /its plan is made again/,
      /The stack is painted/,
    ]) {
      await page.getByRole("checkbox", { name: text }).check();
    }
  },
];

function choose(text: string) {
  return (page: Page) => page.getByRole("radio", { name: text }).check();
}

function type(number: string) {
  return (page: Page) => page.getByRole("textbox", { name: "Your answer" }).fill(`${number} B`);
}

async function start(page: Page): Promise<void> {
  await goto(page, ADDRESS);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page).toHaveURL(/\/runs\//);
}

async function answer(page: Page, step: number): Promise<void> {
  await PATH[step]?.(page);
  await page.getByRole("button", { name: "Answer" }).click();
}

test("a wrong turn is explained, costs hours, and the debrief shows both paths", async ({ page }) => {
  await start(page);
  await expect(page.getByText("Linker map, excerpt")).toHaveCount(0);
  await choose("Double kTensorArenaSize and build again")(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /Wrong turn: 0.5\s+h spent/ })).toBeFocused();
  await expect(page.getByText("The linker answers")).toBeVisible();
  await expect(page.getByText("Three days later the log still says")).toHaveCount(0);

  await answer(page, 0);
  await expect(page.getByRole("heading", { name: /Partly right 50\s+of\s+100/ })).toBeFocused();
  await expect(page.getByRole("heading", { name: "What comes to light" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Linker map, excerpt" })).toBeVisible();
  for (let step = 1; step < PATH.length; step++) {
    await expect(page.getByText(`Step ${step + 1} of 7`)).toBeVisible();
    await answer(page, step);
  }
  await expect(page.getByRole("heading", { name: "Debrief: the expert's path beside yours" })).toBeVisible();
  await expect(page.getByText(/^93\s+of\s+100$/)).toBeVisible();
  await expect(page.getByText(/14\s+h at the bench; the expert needs 13.5\s+h/)).toBeVisible();
  await expectAccessibleInBothColours(page);

  await goto(page, "/problems?kind=scenario");
  const row = page.getByRole("row", { name: /The person detector wants/ });
  await expect(row.getByText("Right")).toBeVisible();
  await expect(row.getByText("93")).toBeVisible();
});

test("a run goes on after a reload, and home and the scenario lead to it", async ({ page }) => {
  await start(page);
  await answer(page, 0);
  await expect(page.getByText("Step 2 of 7")).toBeVisible();
  const address = page.url().split("?")[0] ?? "";
  await goto(page, "/");
  await expect(page.getByRole("heading", { name: "Scenario under way" })).toBeVisible();
  await goto(page, ADDRESS);
  await page.getByRole("link", { name: "Go on with step 2" }).click();
  await expect(page).toHaveURL(address);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Your answer" })).toBeVisible();
});

test("digits and Enter play it, and what is new is read out", async ({ page }) => {
  await start(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const position = await page
    .getByRole("radio", { name: "Read from the linker map" })
    .getAttribute("data-key");
  await page.keyboard.press(position ?? "");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeFocused();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a run is played to the debrief by plain forms", async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByRole("button", { name: "Start" }).click();
    for (const step of PATH.keys()) await answer(page, step);
    await expect(
      page.getByRole("heading", { name: "Debrief: the expert's path beside yours" }),
    ).toBeVisible();
    await expect(page.getByText(/^100\s+of\s+100$/)).toBeVisible();
  });
});

for (const width of [360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, hasTouch: width === 360 });

    test("every page of a run is accessible and nothing sticks out", async ({ page }) => {
      await goto(page, ADDRESS);
      await expectAccessibleInBothColours(page);
      await page.getByRole("button", { name: "Start" }).click();
      await expectAccessibleInBothColours(page);
      await choose("Double kTensorArenaSize and build again")(page);
      await page.getByRole("button", { name: "Answer" }).click();
      await expect(page.getByRole("heading", { name: /Wrong turn/ })).toBeVisible();
      await expectAccessibleInBothColours(page);
      await answer(page, 0);
      await expect(page.getByText("Step 2 of 7")).toBeVisible();
      await expectAccessibleInBothColours(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test("what a thumb aims at is 44 px high", async ({ page }) => {
    await start(page);
    for (const target of await page.locator(".q-option, .bench summary, .q-send .btn").all()) {
      if (!(await target.isVisible())) continue;
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});
