import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const COLOURS = ["light", "dark"] as const;
const WIDTHS = [360, 1280];

/** As it stands, in light and in dark; then as it was. */
export async function expectAccessibleInBothColours(page: Page): Promise<void> {
  for (const colorScheme of COLOURS) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, colorScheme);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** In light and in dark, on a phone and on a desk: one page that is turned, which costs a fourth of four. */
export async function expectAccessibleInEveryLook(page: Page): Promise<void> {
  const size = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessibleInBothColours(page);
  }
  if (size) await page.setViewportSize(size);
}

/** Nothing that axe objects to, one heading of the first level, and nothing that sticks out sideways. */
async function expectAccessible(page: Page, look: string): Promise<void> {
  // A colour on its way to another is neither of the two.
  await page.evaluate(async () => {
    const ended = document.getAnimations().map((one) => one.finished.catch(() => undefined));
    await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, 1000))]);
  });
  const where = `${look}, ${page.viewportSize()?.width} px, ${page.url()}`;
  const { violations } = await scanner(page).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, `what axe objects to in ${where}`).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overhang, `pixels that stick out sideways in ${where}`).toBeLessThanOrEqual(0);
}

/**
 * All rules, on the page itself. By default each scan is summed up in a second tab, which only frames of
 * other origins need, and describes every element that passes; together that takes three times as long.
 */
function scanner(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}
