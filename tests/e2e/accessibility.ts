import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing that axe objects to, one heading of the first level, and nothing that sticks out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // A colour on its way to another is neither of the two.
  await page.evaluate(async () => {
    const ended = document.getAnimations().map((one) => one.finished.catch(() => undefined));
    await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, 1000))]);
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, "what axe objects to").toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overhang, "pixels that stick out sideways").toBeLessThanOrEqual(0);
}
