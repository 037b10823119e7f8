import { test as base, expect, type Page } from "@playwright/test";

let places = 0;

/**
 * A page on which any unexpected error in the console or in a script fails the test. Each test comes from an
 * address of its own, as through a proxy: what the server allows one address is not meant for all of them.
 */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed.
  extraHTTPHeaders: async ({}, use, { workerIndex }) => {
    places++;
    await use({ "x-forwarded-for": `10.${workerIndex}.${places >> 8}.${places & 255}` });
  },
  /** Lines that a test provokes on purpose, such as the 404 of an address that must not exist. */
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
    };
    page.on("console", (message) => message.type() === "error" && note(message.text()));
    page.on("pageerror", (error) => note(error.message));
    pressWhenDrawn(page);
    await use(page);
    expect(errors, "errors in the browser's console").toEqual([]);
  },
});
export { expect };

/**
 * A learner answers to what they see. A page is there for a test some moments before it is drawn and listens
 * to keys, longer where the machine is busy; one that were pressed within them would be lost.
 */
function pressWhenDrawn(page: Page): void {
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = async (key, options) => {
    // A page that is just being left has nothing to wait for.
    await page.evaluate(nextFrame).catch(() => {});
    await press(key, options);
  };
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Until the page's scripts have taken over; before that a click is a plain link or form. */
export async function goto(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
}
