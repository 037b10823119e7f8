import { expect as expectHere, type Page, test as plain } from "@playwright/test";
import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { type OwnServer, ownServer } from "./own-server.ts";
import { expect, goto, test } from "./quiet-page.ts";

async function beginOwn(page: Page, minutes: Record<string, number>, mode = "Practice"): Promise<void> {
  const own = page.getByRole("region", { name: "Put together your own" });
  for (const [kind, value] of Object.entries(minutes)) {
    await own.getByRole("spinbutton", { name: new RegExp(`^${kind}`) }).fill(String(value));
  }
  await own.getByRole("radio", { name: new RegExp(`^${mode}`) }).check();
  await own.getByRole("button", { name: "Begin this one" }).click();
  await expect(page).toHaveURL(/\/interviews\/\w{20}/);
  await page.waitForLoadState("networkidle");
}

/** Fills in whatever the question asks for. */
async function fill(page: Page): Promise<void> {
  const form = page.locator("form.q-form");
  await expect(form.locator("button[type=submit]")).toBeVisible();
  if (await form.locator("label.q-option").count()) await form.locator("label.q-option").first().click();
  else if (await form.locator("textarea").count()) await form.locator("textarea").fill("A lower bound.");
  else if (await form.locator("input[name=amount]").count())
    await form.locator("input[name=amount]").fill("12");
  else {
    for (const list of await form.locator(".q-pair select").all()) await list.selectOption({ index: 1 });
    const down = form.getByRole("button", { name: /^Move down, now place 1/ });
    if (await down.count()) await down.click();
  }
}

/** What stands in the form, as it would be sent. */
function filled(page: Page): Promise<string> {
  return page
    .locator("form.q-form")
    .evaluate((form: HTMLFormElement) =>
      JSON.stringify([...new FormData(form)].filter(([name]) => !/version|opened|hints/.test(name))),
    );
}

const secondsLeft = async (page: Page) => {
  const [minutes = 0, seconds = 0] = ((await page.getByRole("timer").textContent()) ?? "").split(":");
  return Number(minutes) * 60 + Number(seconds);
};

async function send(page: Page, section: string): Promise<void> {
  await page.getByText(/^Send and (continue|finish)$/).click();
  await page.getByRole("button", { name: `Send ${section}` }).click();
}

plain.describe("with a server that stops", () => {
  let server: OwnServer;
  plain.beforeAll(async () => {
    plain.setTimeout(180_000);
    server = await ownServer("e2e-interviews");
  });
  plain.afterAll(() => server.kill());

  plain(
    "an interview survives a reload, a restart of the server and a closed lid, and its report an account",
    async ({ page }) => {
      plain.setTimeout(240_000);
      await goto(page, `${server.origin}/interviews`);
      await beginOwn(page, { Concepts: 10, Coding: 20, Scenario: 15 }, "Exam");
      await fill(page);
      await expectHere(page.getByText("Saved", { exact: true })).toBeVisible();
      const before = await filled(page);

      // A reload.
      await page.reload({ waitUntil: "networkidle" });
      expectHere(await filled(page)).toBe(before);

      // The server stops while something is filled in, and comes back.
      await server.kill();
      await page.getByLabel("Notes, not graded").fill("count the biases too");
      await server.start();
      await page.reload({ waitUntil: "networkidle" });
      expectHere(await filled(page)).toBe(before);
      const left = await secondsLeft(page);
      expectHere(left).toBeLessThan(600);

      // The lid is closed for seven minutes: the page stands still, and the clock does not.
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setWebLifecycleState", { state: "frozen" });
      server.timePasses(7);
      await session.send("Page.setWebLifecycleState", { state: "active" });
      await expectHere.poll(() => secondsLeft(page), { timeout: 70_000 }).toBeLessThan(left - 400);

      // And beyond the end of the section: what was saved counts, and the next one has begun.
      server.timePasses(3);
      await page.reload({ waitUntil: "networkidle" });
      await expectHere(page.getByText("left for Coding")).toBeVisible();
      await page.locator("textarea[name=source]").focus();
      await page.keyboard.type("// half a thought");
      await expectHere(page.getByText("Draft saved")).toBeVisible();
      server.timePasses(36);
      await page.reload({ waitUntil: "networkidle" });
      await expectHere(page).toHaveURL(/\/report$/);

      await page.getByRole("link", { name: "Sign up" }).click();
      await page.getByRole("textbox", { name: "User name or email" }).fill("candidate-of-today");
      await page.getByLabel("Password").fill("a kettle on the tower");
      await page.getByRole("button", { name: "Make an account" }).click();
      await page.getByRole("link", { name: "I have kept them" }).click();
      await goto(page, `${server.origin}/interviews`);
      await page
        .getByRole("region", { name: "Reports" })
        .getByRole("link", { name: /TinyML engineer/ })
        .click();
      await expectHere(page.getByRole("heading", { name: "What the score is made of" })).toBeVisible();
      await expectHere(page.getByText("last draft sent when the time was up")).toBeVisible({
        timeout: 30_000,
      });
      await page.getByText("How this is decided").click();
      await expectHere(page.getByText("weighted by their minutes")).toBeVisible();
      await expectAccessibleInEveryLook(page);
    },
  );
});

plain.describe("with a server whose clock is moved", () => {
  let server: OwnServer;
  plain.beforeAll(async () => {
    plain.setTimeout(180_000);
    server = await ownServer("e2e-interview-design");
  });
  plain.afterAll(() => server.kill());

  plain(
    "a design is drawn and written within its section, asked about, and reviewed after it",
    async ({ page }) => {
      plain.setTimeout(240_000);
      await goto(page, `${server.origin}/interviews`);
      await beginOwn(page, { Concepts: 0, Coding: 0, Scenario: 0, "System design": 20 });
      await expectHere(page.getByText("left for System design")).toBeVisible();
      await expectHere(page.getByRole("timer")).toHaveCount(1);
      await expectHere(page.getByRole("button", { name: "Finish", exact: true })).toHaveCount(0);
      const clarify = page.getByRole("textbox", { name: "Clarify" });
      await clarify.focus();
      await page.keyboard.type("How many devices, and who changes their cells?");
      await expectHere(page.getByText("Saved", { exact: true })).toBeVisible();
      await expectAccessibleInEveryLook(page);

      await page.reload({ waitUntil: "networkidle" });
      await expectHere(clarify).toHaveValue("How many devices, and who changes their cells?");
      await page.getByRole("button", { name: "Pause" }).click();
      await expectHere(page.getByRole("heading", { name: "Paused" })).toBeVisible();
      await expectHere(page.getByRole("main")).toBeFocused();
      await expectHere(clarify).toHaveCount(0);
      await page.getByRole("button", { name: "Go on" }).click();
      await expectHere(clarify).toBeVisible();

      // Most of the section is over: the interviewer has asked.
      server.timePasses(18);
      await page.reload({ waitUntil: "networkidle" });
      const reply = page.getByRole("textbox", { name: /reply/i }).first();
      await reply.fill("The window becomes shorter.");
      await expectHere(page.getByText("Saved", { exact: true })).toBeVisible();
      await expectAccessibleInEveryLook(page);

      // The time is up while the page stands open.
      server.timePasses(3);
      await expectHere(page).toHaveURL(/\/report$/, { timeout: 70_000 });
      await expectHere(page.getByText("reply to follow-up 1 begun")).toBeVisible();
      await expectHere(page.getByText("waits for your marks by its rubric")).toBeVisible();
      await expectAccessibleInEveryLook(page);
      await page.locator('a[href*="/answers/"]').first().click();
      await expectHere(page).toHaveURL(/\/designs\/[\w-]+\/answers\//);
      await expectHere(page.getByRole("link", { name: "Mark it yourself" }).first()).toBeVisible();
    },
  );
});

plain.describe("with the last second of a section", () => {
  let server: OwnServer;
  plain.beforeAll(async () => {
    plain.setTimeout(180_000);
    server = await ownServer("e2e-interview-last-second");
  });
  plain.afterAll(() => server.kill());
  const kept = () =>
    server.read((db) => db.prepare("select text from interview_draft order by rowid desc").pluck().get());

  plain("what is typed right before Send counts, on a slow line too", async ({ page }) => {
    plain.setTimeout(120_000);
    await goto(page, `${server.origin}/interviews`);
    await beginOwn(page, { Concepts: 0, Coding: 20, Scenario: 0 }, "Exam");
    await page.route("**/draft?*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.getByText(/^Send and finish$/).click();
    await page.locator("textarea[name=source]").focus();
    await page.keyboard.type("// the last word");
    await page.getByRole("button", { name: "Send Coding" }).click();
    await expectHere(page).toHaveURL(/\/report$/);
    expectHere(kept()).toContain("// the last word");
  });

  plain("what is typed until the time is up counts", async ({ page }) => {
    plain.setTimeout(120_000);
    await goto(page, `${server.origin}/interviews`);
    await beginOwn(page, { Concepts: 0, Coding: 20, Scenario: 0 }, "Exam");
    await page.locator("textarea[name=source]").focus();
    await page.keyboard.type("//");
    await expectHere(page.getByText("Draft saved")).toBeVisible();
    server.timePasses(20 - 12 / 60);
    await page.reload({ waitUntil: "networkidle" });
    await page.locator("textarea[name=source]").focus();
    const deadline = server.read((db) =>
      Number(db.prepare("select max(deadline) from interview_section where ended_at is null").pluck().get()),
    );
    let inTime = 0;
    for (let typed = 1; Date.now() < deadline + 300; typed++) {
      await page.keyboard.type("x");
      // A moment for the way to the server.
      if (Date.now() < deadline - 700) inTime = typed;
    }
    expectHere(inTime).toBeGreaterThan(20);
    await expectHere(page).toHaveURL(/\/report$/, { timeout: 30_000 });
    const count = String(kept()).split("x").length - 1;
    expectHere(count).toBeGreaterThanOrEqual(inTime);
  });
});

test("an interview is done by section, with a flag, a run, a pause and a report at the end", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await goto(page, "/interviews");
  await expectAccessibleInEveryLook(page);
  await beginOwn(page, { Concepts: 10, Coding: 20, Scenario: 15 });
  await expectAccessibleInEveryLook(page);
  await fill(page);
  await page.getByRole("button", { name: "Flag" }).click();
  await expect(page.getByRole("button", { name: "Flagged" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("heading", { name: "Paused" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.locator("form.q-form")).toBeVisible();

  await send(page, "Concepts");
  await expect(page.getByText("left for Coding")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Run samples" }).first().click();
  await expect(page.locator(".results-head")).toContainText(/of \d+ cases/);

  await send(page, "Coding");
  await expect(page.getByText("left for Scenario")).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await send(page, "Scenario");
  await expect(page).toHaveURL(/\/report$/);
  await expect(page.getByText(/Paused for/)).toBeVisible();
  await expectAccessibleInEveryLook(page);
  // On paper nobody can ask what a number is.
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("The score is the mean of the sections")).toBeVisible();
  await expect(page.getByText("Bar: what a candidate at the level is expected")).toBeVisible();
});

/** Scenarios in which one number is asked right after another. */
const TWO_NUMBERS =
  /Forty per cent less battery|Clicks every two seconds|wants 73.7 kB|wake word for a 512 KiB/;

/** Begins interviews until one has such a scenario: what was asked once is not drawn again while there is other. */
async function drawTwoNumbers(page: Page): Promise<void> {
  for (;;) {
    await goto(page, "/interviews");
    await beginOwn(page, { Concepts: 0, Coding: 0, Scenario: 25 });
    if (TWO_NUMBERS.test((await page.locator("h1").allTextContents()).join())) return;
    await send(page, "Scenario");
    await expect(page).toHaveURL(/\/report$/);
  }
}

test("a step of a scenario begins empty, whatever the one before was answered", async ({ page }) => {
  test.setTimeout(180_000);
  await drawTwoNumbers(page);
  const step = page.locator(".bench-step");
  const amount = step.locator("input[name=amount]");
  let numbers = 0;
  while (numbers < 2) {
    numbers = (await amount.count()) === 1 ? numbers + 1 : 0;
    if (numbers > 0) await expect(amount).toHaveValue("");
    const asked = (await step.textContent()) ?? "";
    await fill(page);
    await step.getByRole("button", { name: "Answer" }).click();
    await expect(step).not.toHaveText(asked);
  }
});

test("what is filled in for a step of a scenario is kept before it is sent", async ({ page }) => {
  await goto(page, "/interviews");
  await beginOwn(page, { Concepts: 0, Coding: 0, Scenario: 25 });
  await fill(page);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  // The first step of a scenario is a choice or a number.
  const filled = page.locator(".bench-step").locator("input:checked, input[name=amount]:not([value=''])");
  await expect(filled).toHaveCount(1);
});

// The browser notes in its console that the server refused the form.
plain("what is wrong with an own interview is said where one looks, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await goto(page, "/interviews");
  const own = page.getByRole("region", { name: "Put together your own" });
  for (const field of await own.getByRole("spinbutton").all()) await field.fill("0");
  await own.getByRole("button", { name: "Begin this one" }).click();
  const fault = page.getByRole("alert").filter({ hasText: "at least one section" });
  await expectHere(fault).toBeFocused();
  await expectHere(fault).toBeInViewport();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("questions are answered, flagged and sent by plain forms", async ({ page }) => {
    await page.goto("/interviews");
    await beginOwn(page, { Concepts: 10, Coding: 0, Scenario: 0 });
    await page.getByRole("button", { name: "Flag" }).click();
    await expect(page.getByRole("button", { name: "Flagged" })).toBeVisible();
    await send(page, "Concepts");
    await expect(page.getByRole("heading", { name: "What the score is made of" })).toBeVisible();
  });
});
