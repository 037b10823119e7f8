import { test as base, expect, type Page } from "@playwright/test";

/** A page on which any unexpected error in the console or in a script fails the test. */
export const test = base.extend<{ expectedErrors: RegExp[] }>({
  /** Lines that a test provokes on purpose, such as the 404 of an address that must not exist. */
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, use) => {
    const errors: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.some((expected) => expected.test(text))) errors.push(text);
    };
    page.on("console", (message) => message.type() === "error" && note(message.text()));
    page.on("pageerror", (error) => note(error.message));
    await use(page);
    expect(errors, "errors in the browser's console").toEqual([]);
  },
});
export { expect };

/** Until the page's scripts have taken over; before that a click is a plain link or form. */
export async function goto(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
}
