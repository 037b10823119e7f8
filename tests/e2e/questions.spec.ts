import type { Page } from "@playwright/test";
import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

/** The numbers in bold, in the order of the prompt. */
async function drawn(page: Page): Promise<number[]> {
  const texts = await page.locator(".prose b.num").allTextContents();
  return texts.map((text) => Number(text.replaceAll(",", "").replace("\u2212", "-")));
}

function right([frames = 0, bins = 0, height = 0, width = 0, stride = 1, filters = 0]: number[]): number {
  return Math.ceil(frames / stride) * Math.ceil(bins / stride) * height * width * filters;
}

const result = (page: Page) => page.getByRole("region", { name: "Result" });

test("a number is answered by keyboard alone, explained, and asked again with new numbers", async ({
  page,
}) => {
  await goto(page, "/questions/first-convolution-macs");
  const field = page.getByRole("textbox", { name: "Your answer" });
  await expect(field).toBeFocused();
  const first = await drawn(page);
  await page.keyboard.type(String(right(first)));
  await page.keyboard.press("Enter");
  await expect(result(page).getByRole("heading", { name: "Right" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Worked solution" })).toBeVisible();
  await expect(page.getByText(right(first).toLocaleString("en-GB")).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Explanation" })).toBeVisible();

  await page.keyboard.press("r");
  await expect(page).toHaveURL("/questions/first-convolution-macs");
  await expect(field).toBeFocused();
  expect(await drawn(page)).not.toEqual(first);
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeVisible();
});

test("a slip is named, and a unit can be typed or chosen", async ({ page }) => {
  await goto(page, "/questions/residual-peak");
  const [size = 0, , channels = 0] = (await page.locator(".prose b.num").allTextContents()).map(Number);
  const tensor = size * size * channels;
  await page.getByRole("textbox", { name: "Your answer" }).fill(String(2 * tensor));
  await page.getByRole("combobox", { name: "Unit" }).selectOption("B");
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(result(page).getByRole("heading", { name: "Wrong" })).toBeVisible();
  await expect(result(page).getByText("Two buffers in turn are enough for a chain.")).toBeVisible();

  await page.getByRole("link", { name: "Again with new numbers" }).click();
  await expect(page.getByRole("textbox", { name: "Your answer" })).toBeVisible();
  const [side = 0, , depth = 0] = (await page.locator(".prose b.num").allTextContents()).map(Number);
  await page.getByRole("textbox", { name: "Your answer" }).fill(`${(3 * side * side * depth) / 1024} KiB`);
  await page.keyboard.press("Enter");
  await expect(result(page).getByRole("heading", { name: "Right" })).toBeVisible();
});

test.describe("an answer that can't be read", () => {
  test.use({ expectedErrors: [/400 \(Bad Request\)/] });

  test("is refused in place, and nothing typed is lost", async ({ page }) => {
    await goto(page, "/questions/residual-peak");
    const numbers = await drawn(page);
    await page.getByRole("textbox", { name: "Your answer" }).fill("53 KB");
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(page.getByRole("alert")).toContainText("kB for 1,000 B or KiB for 1,024 B");
    await expect(page.getByRole("textbox", { name: "Your answer" })).toHaveValue("53 KB");
    expect(await drawn(page)).toEqual(numbers);
  });
});

test("digits choose, Enter answers, n goes on", async ({ page }) => {
  await goto(page, "/questions/where-weights-live");
  const options = page.getByRole("radio");
  await page.keyboard.press("2");
  await expect(options.nth(1)).toBeChecked();
  await page.keyboard.press("3");
  await expect(options.nth(2)).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(result(page)).toBeVisible();
  const list = page.getByRole("list", { name: "Options" });
  await expect(list.getByText("Your choice")).toHaveCount(1);
  await expect(list.getByText(/^(Right|Wrong)\. /)).toHaveCount(4);
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/questions\/(?!where-weights-live)[\w-]+$/);
});

test("several options are ticked by touch of their whole width", async ({ page }) => {
  await goto(page, "/questions/grows-with-resolution");
  await page.getByText("MACs of the convolutions").click();
  await page.getByText("Peak of live activations").click();
  await page.getByText("Bytes of the input buffer").click();
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(result(page).getByRole("heading", { name: "Right" })).toBeVisible();
  await expect(page.getByText("Your choice")).toHaveCount(3);
  await expect(page.getByText("Missed")).toHaveCount(0);
});

const ORDER = [
  "Anomaly detection",
  "Streaming wake word",
  "Keyword spotting",
  "Visual wake words",
  "Image classification",
];

/** The names of the items as they stand. */
function items(page: Page): Promise<string[]> {
  return page
    .getByRole("group", { name: /Put in order/ })
    .getByRole("listitem")
    .evaluateAll((all) => all.map((one) => one.querySelector(".grow")?.textContent?.split(" (")[0] ?? ""));
}

test("an order is made by keyboard, and each move is announced", async ({ page }) => {
  await goto(page, "/questions/models-by-macs");
  for (const [place, name] of ORDER.entries()) {
    for (let from = (await items(page)).indexOf(name); from > place; from--) {
      await page.keyboard.press(String(from + 1));
      await page.keyboard.press("ArrowUp");
      await expect(page.getByRole("status").filter({ hasText: `${name}` })).toContainText(
        `place ${from} of 5`,
      );
    }
  }
  expect(await items(page)).toEqual(ORDER);
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(result(page).getByRole("heading", { name: "Right" })).toBeVisible();
});

test("the focus stays with the item that was moved by its button", async ({ page }) => {
  await goto(page, "/questions/models-by-macs");
  const [, second = ""] = await items(page);
  const up = page
    .getByRole("listitem")
    .nth(1)
    .getByRole("button", { name: /^Move up/ });
  await up.click();
  expect((await items(page))[0]).toBe(second);
  await expect(page.getByRole("button", { name: "Move up, now place 1 of 5" })).toBeFocused();
});

test("an item is dragged by its handle", async ({ page }) => {
  await goto(page, "/questions/models-by-macs");
  const before = await items(page);
  const rows = page.getByRole("group", { name: /Put in order/ }).getByRole("listitem");
  const handle = await rows.nth(0).locator(".q-grip").boundingBox();
  const target = await rows.nth(2).boundingBox();
  if (!handle || !target) throw new Error("nothing to drag");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 10, target.y + target.height - 4, { steps: 8 });
  await page.mouse.up();
  expect(await items(page)).toEqual([before[1], before[2], before[0], before[3], before[4]]);
});

test("lines are matched by their lists", async ({ page }) => {
  await goto(page, "/questions/tensor-conventions");
  const pairs: [string, string][] = [
    ["Weights of a convolution", "int8, one scale per output channel, zero point 0"],
    ["Bias", "int32, scale input × weight, zero point 0"],
    ["Activations between layers", "int8, one scale per tensor, any zero point"],
    ["Output of a softmax", "int8, scale 1/128, zero point 0"],
  ];
  for (const [left, chosen] of pairs) {
    await page.getByRole("combobox", { name: left }).selectOption({ label: chosen });
  }
  await page.getByRole("button", { name: "Answer" }).click();
  await expect(result(page).getByRole("heading", { name: "Partly right 75 of 100" })).toBeVisible();
});

test("key points that were ticked are kept when one goes on without saving them", async ({ page }) => {
  await goto(page, "/questions/vww-arena");
  await page.getByRole("textbox", { name: "Your answer" }).fill("The live peak is only a lower bound.");
  await page.getByRole("button", { name: "Show the points" }).click();
  await expect(page.getByRole("heading", { name: "Key points" })).toBeVisible();
  const answered = page.url();
  await page.locator(".q-points input").last().check();
  await page.getByRole("link", { name: /Next question/ }).click();
  await expect(page).not.toHaveURL(answered);
  await expect(async () => {
    await goto(page, answered);
    await expect(page.getByRole("button", { name: "Correct the marks" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.locator(".q-points input").last()).toBeChecked();
});

test("a free response is marked against its key points", async ({ page }) => {
  await goto(page, "/questions/vww-arena");
  await page
    .getByRole("textbox", { name: "Your answer" })
    .fill("The live peak is only a lower bound. The greedy planner leaves gaps. I do not know more.");
  await page.getByRole("button", { name: "Show the points" }).click();
  await expect(result(page).getByRole("heading", { name: "Mark your answer" })).toBeFocused();
  const points = page.getByRole("checkbox");
  await expect(points.nth(0)).toBeChecked();
  await expect(page.getByText("Found: The live peak is only a lower bound.")).toBeVisible();
  await expect(points.nth(4)).not.toBeChecked();
  await points.nth(2).uncheck();
  await page.getByRole("button", { name: "Save the marks" }).click();
  await expect(result(page).getByRole("heading", { name: "Partly right 44 of 100" })).toBeVisible();
  await expect(result(page).getByText("self-marked")).toBeVisible();
  await expect(points.nth(2)).not.toBeChecked();
});

test("earlier answers stay one click away", async ({ page }) => {
  await goto(page, "/questions/padding-value");
  const history = page.getByRole("region", { name: "Your answers" });
  await expect(history).toHaveCount(0);
  for (const count of [1, 2]) {
    await page.getByRole("radio").nth(count).check();
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(history.getByRole("link")).toHaveCount(count);
    const [address] = [page.url()];
    await page.getByRole("link", { name: "Again", exact: false }).click();
    await expect(page).toHaveURL("/questions/padding-value");
    await history.getByRole("link").first().click();
    await expect(page).toHaveURL(address);
    await page.getByRole("link", { name: "Again", exact: false }).click();
    await expect(page.getByRole("radio").first()).not.toBeChecked();
  }
});

test("hints open one at a time and keep what was chosen", async ({ page }) => {
  await goto(page, "/questions/first-convolution-macs");
  await page.getByRole("textbox", { name: "Your answer" }).fill("12");
  const numbers = await drawn(page);
  await page.getByRole("link", { name: "Hint 1 of 2" }).click();
  await expect(page.getByText("With SAME padding the output has")).toBeVisible();
  await expect(page.getByText("Each output value costs one MAC")).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Your answer" })).toHaveValue("12");
  expect((await drawn(page)).slice(0, numbers.length)).toEqual(numbers);
});

test("switching the theme changes no numbers", async ({ page }) => {
  await goto(page, "/questions/first-convolution-macs");
  const numbers = await drawn(page);
  await page.getByRole("button", { name: /theme/i }).click();
  await page.waitForLoadState("networkidle");
  expect(await drawn(page)).toEqual(numbers);
});

test("the list and the palette know questions", async ({ page }) => {
  await goto(page, "/problems");
  await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Any question" });
  await expect(page).toHaveURL("/problems?kind=question");
  await expect(page.locator("tbody").getByRole("link", { name: "Where the weights live" })).toBeVisible();
  await expect(page.locator("tbody").getByText("Coding")).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Search or jump to" }).fill("weights live");
  const results = page.getByRole("listbox", { name: "Results" });
  await expect(results.getByRole("option", { selected: true })).toHaveText(/Where the weights live/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/questions/where-weights-live");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  const SLUGS = [
    "first-convolution-macs",
    "where-weights-live",
    "grows-with-resolution",
    "models-by-macs",
    "tensor-conventions",
    "vww-arena",
    // With code that does not fit beside a thumb.
    "review-of-a-sketch",
  ];

  for (const slug of SLUGS) {
    test(`${slug}: nothing is wider than the screen and everything to tap is large enough`, async ({
      page,
    }) => {
      await goto(page, `/questions/${slug}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      const form = page.locator("form.q-form");
      const targets = form.locator(
        "label.q-option, button, select:visible, input[type=text]:visible, textarea",
      );
      for (const box of await targets.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON()),
      )) {
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.width).toBeGreaterThanOrEqual(44);
      }
    });
  }

  test("a thumb answers and goes on without scrolling back", async ({ page }) => {
    await goto(page, "/questions/where-weights-live");
    await page.getByRole("radio").nth(1).tap();
    await page.getByRole("button", { name: "Answer" }).tap();
    await expect(result(page)).toBeVisible();
    const next = page.getByRole("link", { name: "Next question" });
    await expect(next).toBeInViewport();
    await next.tap();
    await expect(page).not.toHaveURL(/where-weights-live/);
  });

  test("an item is dragged with a finger while the page stays", async ({ page }) => {
    await goto(page, "/questions/models-by-macs");
    const before = await items(page);
    const rows = page.getByRole("group", { name: /Put in order/ }).getByRole("listitem");
    const handle = await rows.nth(0).locator(".q-grip").boundingBox();
    const target = await rows.nth(1).boundingBox();
    if (!handle || !target) throw new Error("nothing to drag");
    const x = handle.x + handle.width / 2;
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const from = handle.y + handle.height / 2;
    const to = target.y + target.height - 4;
    await touch("touchStart", from);
    for (let step = 1; step <= 6; step++) await touch("touchMove", from + ((to - from) * step) / 6);
    await touch("touchEnd", to);
    expect((await items(page)).slice(0, 2)).toEqual([before[1], before[0]]);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/400 \(Bad Request\)/] });

  test("a number, a choice and an order are plain forms", async ({ page }) => {
    await page.goto("/questions/first-convolution-macs");
    await page.getByRole("textbox", { name: "Your answer" }).fill("1,5");
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(page.getByText("Write a decimal point, not a comma")).toBeVisible();
    await page.getByRole("textbox", { name: "Your answer" }).fill(String(right(await drawn(page))));
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(result(page).getByRole("heading", { name: "Right" })).toBeVisible();

    await page.goto("/questions/padding-value");
    await page.getByText("zero point").last().click();
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(result(page)).toBeVisible();

    await page.goto("/questions/models-by-macs");
    const names = await items(page);
    for (const [place, name] of names.entries()) {
      const select = page.getByRole("combobox", { name: "Place" }).nth(place);
      await select.selectOption(String(ORDER.indexOf(name) + 1));
    }
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(result(page).getByRole("heading", { name: "Right" })).toBeVisible();
  });

  test("several options, pairs and a free response are plain forms too", async ({ page }) => {
    await page.goto("/questions/grows-with-resolution");
    await page.getByText("MACs of the convolutions").click();
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(result(page).getByRole("heading", { name: "Partly right" })).toBeVisible();
    await expect(page.getByText("Missed")).toHaveCount(2);

    await page.goto("/questions/tensor-conventions");
    for (const select of await page.getByRole("combobox").all()) await select.selectOption({ index: 1 });
    await page.getByRole("button", { name: "Answer" }).click();
    await expect(result(page)).toBeVisible();

    await page.goto("/questions/vww-arena");
    await page.getByRole("textbox", { name: "Your answer" }).fill("The peak is a lower bound.");
    await page.getByRole("button", { name: "Show the points" }).click();
    await expect(page.getByRole("checkbox").first()).toBeChecked();
    await page.getByRole("button", { name: "Save the marks" }).click();
    await expect(result(page).getByText("self-marked")).toBeVisible();
    await page.getByRole("link", { name: "Next question" }).click();
    await expect(page).toHaveURL(/\/questions\/[\w-]+$/);
  });
});

const ANSWERS: Record<string, (page: Page) => Promise<void>> = {
  "residual-peak": (page) => page.getByRole("textbox", { name: "Your answer" }).fill("1 KiB"),
  "where-weights-live": (page) => page.getByRole("radio").nth(0).check(),
  "grows-with-resolution": (page) => page.getByRole("checkbox").nth(0).check(),
  "models-by-macs": (page) =>
    page
      .getByRole("button", { name: /^Move down/ })
      .first()
      .click(),
  "tensor-conventions": async (page) => {
    for (const select of await page.getByRole("combobox").all()) await select.selectOption({ index: 1 });
  },
  "vww-arena": (page) => page.getByRole("textbox", { name: "Your answer" }).fill("A lower bound."),
};
for (const [slug, answer] of Object.entries(ANSWERS)) {
  test(`${slug} is free of violations, open and answered`, async ({ page }) => {
    await goto(page, `/questions/${slug}`);
    await expectAccessibleInEveryLook(page);
    await answer(page);
    await page.locator("form.q-form button[type=submit]").click();
    await expect(result(page)).toBeVisible();
    await expectAccessibleInEveryLook(page);
  });
}
