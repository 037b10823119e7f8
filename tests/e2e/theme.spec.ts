import { expect, goto, test } from "./quiet-page.ts";

test.use({ colorScheme: "light", expectedErrors: [/404/] });

test("the theme changes at once, stays on every page and follows the device again", async ({ page }) => {
  await goto(page, "/problems");
  const root = page.locator("html");
  await expect(root).not.toHaveAttribute("data-theme");
  await page.getByRole("button", { name: "Theme: System. Switch to Light" }).click();
  await page.getByRole("button", { name: "Theme: Light. Switch to Dark" }).click();
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("button", { name: "Theme: Dark. Switch to System" })).toBeVisible();

  for (const address of ["/", "/settings", "/no/such/page"]) {
    const response = await page.goto(address);
    // In the page as it was sent: nothing flashes before scripts run.
    expect(await response?.text()).toContain('<html lang="en-GB" data-theme="dark">');
  }
  await page.getByRole("button", { name: "Theme: Dark. Switch to System" }).click();
  await expect(root).not.toHaveAttribute("data-theme");
});

test("the palette switches the theme as well", async ({ page }) => {
  await goto(page, "/");
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Search or jump to" }).fill("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the button posts and comes back to the same page", async ({ page }) => {
    await page.goto("/problems?topic=memory");
    await page.getByRole("button", { name: /^Theme: System/ }).click();
    await expect(page).toHaveURL("/problems?topic=memory");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  });
});
