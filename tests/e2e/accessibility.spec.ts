import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

/** What may go wrong in a page, and what of it the check must say. */
const FAULTS = [
  ["a picture without words", '<img src="/favicon.svg">', /image-alt: <img/],
  ["a field without a name", "<input>", /label: <input>/],
  ["grey on grey", '<p style="color: #999; background: #aaa">faint</p>', /color-contrast: <p/],
  ["what is faint in the dark only", '<p class="faint">faint</p>', /dark, 360 px/],
  ["a list item without a list", "<div><li>one</li></div>", /listitem: <li>/],
  ["what is wider than a phone", '<p style="width: 500px">wide</p>', /stick out sideways in light, 360 px/],
] as const;
const FAINT = "@media (prefers-color-scheme: dark) { .faint { color: #444; background: #333; } }";

// The faults bring styles of their own.
test.use({ bypassCSP: true });

test("the check of every page finds what is wrong, in the look in which it is", async ({ page }) => {
  await goto(page, "/scoring");
  await page.addStyleTag({ content: FAINT });
  for (const [name, html, finding] of FAULTS) {
    await page.locator("main").evaluate((main, added) => main.insertAdjacentHTML("beforeend", added), html);
    const found = await expectAccessibleInEveryLook(page).catch((fault: unknown) => fault);
    expect(String(found), name).toMatch(finding);
    await page.locator("main").evaluate((main) => main.lastElementChild?.remove());
  }
  await expectAccessibleInEveryLook(page);
});
