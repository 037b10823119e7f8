import type { Page } from "@playwright/test";
import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { minutesPass } from "./minutes-pass.ts";
import { expect, goto, test } from "./quiet-page.ts";

const ADDRESS = "/designs/always-on-wake-word-earbud";

async function start(page: Page, button: string | RegExp = "Start in practice"): Promise<void> {
  await goto(page, ADDRESS);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("region", { name: "Brief and sections" })).toBeVisible();
}

const section = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const estimate = (page: Page, name: RegExp) => page.getByRole("textbox", { name });
const saved = (page: Page) => expect(page.locator(".ds-saved")).toHaveText("Saved");

/** The finished answer says all of this: it stands in what is exported. */
async function expectKept(page: Page, ...words: string[]): Promise<void> {
  const exported = await (await page.request.get("/settings/export")).json();
  const [answer] = exported.designAnswers;
  expect(answer.finishedAt).toBeGreaterThan(0);
  for (const one of words) expect(JSON.stringify(answer.answer)).toContain(one);
}

/** Moves the focus by Tab alone until it is there. */
async function tabTo(page: Page, target: ReturnType<Page["getByRole"]>): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target}`);
}

for (const width of [1280, 360]) {
  test(`a question is answered with the keyboard alone, ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const isNarrow = width < 1100;
    await goto(page, ADDRESS);
    const press = async (target: ReturnType<Page["getByRole"]>, key = "Enter") => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    const open = async (pane: string, arrows: number) => {
      if (!isNarrow) return;
      await tabTo(
        page,
        page.getByRole("tablist", { name: "Workspace" }).getByRole("tab", { selected: true }),
      );
      for (let count = 0; count < arrows; count++) await page.keyboard.press("ArrowRight");
      await expect(page.getByRole("tab", { name: new RegExp(pane), selected: true })).toBeFocused();
    };
    await press(page.getByRole("button", { name: "Start in practice" }));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await tabTo(page, page.getByRole("tab", { name: /^Clarify/ }));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, section(page, "Estimate"));
    await page.keyboard.type("The *gate* decides.");

    await open("Board", 1);
    for (const [type, name] of [
      ["sensor", "Microphone"],
      ["mcu", "STM32U385RG"],
    ] as const) {
      await press(page.getByRole("button", { name: /^Block/ }));
      const form = page.getByRole("dialog", { name: "Add a block" });
      await tabTo(page, form.getByRole("combobox", { name: "Type" }));
      await form.getByRole("combobox", { name: "Type" }).selectOption(type);
      await tabTo(page, form.getByRole("textbox", { name: "Name" }));
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await expect(form).toHaveCount(0);
    }

    await open("Budget", 1);
    await tabTo(page, estimate(page, /^Live activations/));
    await page.keyboard.type("28 * 128 B + 24 * 128 B");
    await expect(page.getByText("= 6,656\u00a0B")).toBeVisible();

    await open("Talk", 1);
    await press(page.getByRole("button", { name: "Ask me something" }));
    await expect(page.getByRole("textbox", { name: "Your reply" })).toBeFocused();
    await tabTo(page, page.getByRole("textbox", { name: "Your reply" }));
    await page.keyboard.type("The budget breaks first at the gate.");
    await page.locator("main").evaluate((main) => main.focus());
    await expect(page.locator(".ds-saved .i")).toBeVisible();

    await page.getByRole("link", { name: "Tensor Arena" }).first().focus();
    await press(page.getByRole("button", { name: "Finish", exact: true }));
    const question = page.getByRole("dialog", { name: "Finish this answer?" });
    await expect(question.getByText("Nothing on the board is linked.")).toBeVisible();
    await expect(question.getByText("9 of 10 estimates are empty.")).toBeVisible();
    await press(question.getByRole("button", { name: "Finish for good" }));
    await expect(page).toHaveURL(/\/answers\//);
    await expectKept(
      page,
      "The *gate* decides.",
      "28 * 128 B + 24 * 128 B",
      "The budget breaks first at the gate.",
    );
  });
}

test("what was written survives a reload, and another tab follows", async ({ page, context }) => {
  await start(page);
  await section(page, "Clarify").fill("One word, no network.");
  await estimate(page, /^Work for one frame/).fill("measured_share * hop");
  await saved(page);
  await expect(page.getByText("= 19.392\u00a0ms")).toBeVisible();
  await page.reload();
  await expect(section(page, "Clarify")).toHaveValue("One word, no network.");
  await expect(page.getByText("= 19.392\u00a0ms")).toBeVisible();

  const other = await context.newPage();
  await goto(other, ADDRESS);
  await other.getByRole("tab", { name: /^Risks/ }).click();
  await section(other, "Risks and operations").fill("The gate sticks.");
  await saved(other);
  await page.getByRole("tab", { name: /^Risks/ }).click();
  await expect(section(page, "Risks and operations")).toHaveValue("The gate sticks.");
});

test("two devices write different sections, and both stand; of one section the learner decides", async ({
  page,
  context,
  browser,
}) => {
  await start(page);
  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin });
  await elsewhere.addCookies(await context.cookies());
  const other = await elsewhere.newPage();
  await goto(other, ADDRESS);
  await section(page, "Clarify").fill("From here.");
  await saved(page);
  await other.getByRole("tab", { name: /^Deep dive/ }).click();
  await section(other, "Deep dive").fill("From there.");
  await saved(other);
  await other.getByRole("tab", { name: /^Clarify/ }).click();
  await expect(section(other, "Clarify")).toHaveValue("From here.");

  await section(other, "Clarify").fill("From there too.");
  await saved(other);
  await section(page, "Clarify").fill("From here again.");
  await expect(page.getByText("Another tab or device changed the same part:")).toBeVisible();
  await page.getByRole("button", { name: "Finish" }).click();
  const question = page.getByRole("dialog", { name: "Finish this answer?" });
  await expect(question.getByRole("alert")).toContainText("choose which of the two stays");
  await expect(question.getByRole("button", { name: "Finish for good" })).toHaveCount(0);
  await question.getByRole("button", { name: "Go on writing" }).click();
  await page.getByRole("button", { name: "Use the other answer" }).click();
  await expect(section(page, "Clarify")).toHaveValue("From there too.");
  await saved(page);
  await elsewhere.close();
});

test.describe("offline", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test("the answer is kept in the browser and saved later", async ({ page, context }) => {
    await start(page);
    await section(page, "Clarify").fill("Online.");
    await saved(page);
    await context.setOffline(true);
    await section(page, "Clarify").fill("Written in a tunnel.");
    await estimate(page, /^Work for one frame/).fill("measured_share * hop");
    await expect(page.getByText("Offline, kept here")).toBeVisible();
    await expect(page.getByText("Not added up: the server is away")).toBeVisible();
    await context.setOffline(false);
    await saved(page);
    await expect(page.getByText("= 19.392\u00a0ms")).toBeVisible();
    await page.reload();
    await expect(section(page, "Clarify")).toHaveValue("Written in a tunnel.");
  });
});

test("estimates are read, added up and held against limits, and whether they are right stays open", async ({
  page,
}) => {
  await start(page);
  await estimate(page, /^Flash/).fill("2 * (firmware_flash + runtime_flash + model_file) + fixed_flash");
  const flash = page.locator(".ds-bars > li").filter({ hasText: "Flash" });
  await expect(flash.getByText(/to spare/)).toBeVisible();
  await estimate(page, /^Flash/).fill("1 MiB");
  await expect(flash.getByText(/over by/)).toBeVisible();
  await estimate(page, /^Flash/).fill("1 MB + 2 ms");
  await expect(page.locator(".ds-reading").getByText(/can't be added/)).toBeVisible();
  await expect(page.locator(".ds-totals").getByText(/can't be read\. .* can't be added/)).toBeVisible();
  await expect(estimate(page, /^Flash/)).toHaveAttribute("aria-invalid", "true");
  await page.getByText("Names for expressions").click();
  await estimate(page, /^Work for one frame/).fill("2 *");
  await page.getByRole("button", { name: /^hop/ }).click();
  await expect(estimate(page, /^Work for one frame/)).toHaveValue("2 * hop");
  await expect(estimate(page, /^Work for one frame/)).toBeFocused();
});

test("on the clock follow-ups come by themselves, and the last second ends it", async ({ page }) => {
  test.slow();
  await start(page, /Start the clock/);
  await expect(page.getByRole("timer", { name: "Time left" })).toHaveText(/4[45]:\d\d/);
  await expect(page.getByText("The interviewer listens, and asks when it is time.")).toBeVisible();
  await section(page, "Clarify").fill("On the clock.");
  await saved(page);
  // Five seconds before the first follow-up.
  const minute = 14;
  await minutesPass(page, minute - 5 / 60);
  await page.reload();
  const reply = page.getByRole("textbox", { name: "Your reply" });
  await expect(page.getByText("The interviewer listens, and asks when it is time.")).toBeVisible();
  await expect(reply).toBeVisible({ timeout: 15_000 });
  await reply.fill("The gate first.");
  await saved(page);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Your reply" }).first()).toHaveValue("The gate first.");

  await minutesPass(page, 45 - minute - 8 / 60);
  await page.reload();
  await expect(page.getByRole("timer", { name: "Time left" })).toHaveText(/0:0\d/);
  await section(page, "Clarify").fill("On the clock, to the last word.");
  await expect(page).toHaveURL(/\/answers\//, { timeout: 20_000 });
  await expectKept(page, "On the clock, to the last word.", "The gate first.");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a question is answered by plain forms", async ({ page }) => {
    await page.goto(ADDRESS);
    await page.getByRole("button", { name: "Start in practice" }).click();
    await section(page, "Clarify").fill("No scripts here.");
    await page.getByRole("button", { name: "Save the texts" }).click();
    await expect(section(page, "Clarify")).toHaveValue("No scripts here.");
    await estimate(page, /^Work for one frame/).fill("measured_share * hop");
    await page.getByRole("button", { name: "Save and add up" }).click();
    await expect(page.getByText("= 19.392\u00a0ms")).toBeVisible();
    await expect(page.getByText("Drawing needs scripts.")).toBeVisible();
    await page.getByRole("button", { name: "Ask me something" }).click();
    await page.getByRole("textbox", { name: "Your reply" }).fill("It breaks.");
    await page.getByRole("button", { name: "Save the replies" }).click();
    await expect(page.getByRole("textbox", { name: "Your reply" })).toHaveValue("It breaks.");
    await page.getByRole("button", { name: "Finish", exact: true }).click();
    await expect(page.getByText("The board is empty.").first()).toBeVisible();
    await page.getByRole("button", { name: "Finish for good" }).first().click();
    await expect(page).toHaveURL(/\/answers\//);
    await expectKept(page, "No scripts here.", "measured_share * hop", "It breaks.");
  });
});

test("an earlier version is restored while the answer is written, and what stood there can be brought back", async ({
  page,
}) => {
  await start(page);
  await section(page, "Clarify").fill("One.");
  await page.getByText("Versions and starting anew").click();
  await page.getByLabel("Name of this version").fill("First");
  await page.getByRole("button", { name: "Keep this version" }).click();
  await expect(page.getByText("“First” is kept.")).toBeVisible();
  await section(page, "Clarify").fill("Two.");
  // Nothing waits for the next save: what was typed last is compared.
  await page.getByRole("button", { name: "Compare and restore versions" }).click();
  await expect(page.locator("ins", { hasText: "Two" })).toBeVisible();
  await page.getByRole("button", { name: "Restore version 1" }).click();
  await expect(section(page, "Clarify")).toHaveValue("One.");
  await page.getByText("Versions and starting anew").click();
  await page.getByRole("button", { name: "Compare and restore versions" }).click();
  await page.getByRole("button", { name: "Restore version 2" }).click();
  await expect(section(page, "Clarify")).toHaveValue("Two.");
  await section(page, "Clarify").fill("Three.");
  await saved(page);
});

test("on a laptop the open brief has most of its column, and the sections stand below it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await start(page);
  const brief = await page.locator(".ds-brief").boundingBox();
  expect(brief?.height).toBeGreaterThan(480);
  await expect(page.getByRole("tab", { name: /^Risks and operations/ })).toBeInViewport();
});

test("the start and the workspace are accessible, and nothing sticks out", async ({ page }) => {
  test.slow();
  await goto(page, ADDRESS);
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Start in practice" }).click();
  await page.getByRole("button", { name: "Ask me something" }).click();
  await expect(page.getByRole("textbox", { name: "Your reply" })).toBeVisible();
  await estimate(page, /^Flash/).fill("1 MiB");
  await estimate(page, /^Work for one frame/).fill("2 * foo");
  await expect(page.locator(".ds-reading").getByText(/Nothing here is called/)).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.setViewportSize({ width: 360, height: 800 });
  for (const pane of ["Board", "Budget", "Talk"]) {
    await page.getByRole("tab", { name: new RegExp(pane) }).click();
    await expectAccessibleInEveryLook(page);
    await page.setViewportSize({ width: 360, height: 800 });
  }
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Finish this answer?" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});
