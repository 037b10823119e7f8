import { expect, test } from "@playwright/test";
import { goto } from "./quiet-page.ts";

const SLUG = "biquad";

test("the statement speaks the language that is chosen", async ({ page }) => {
  await goto(page, `/problems/${SLUG}?language=javascript`);
  const statement = page.getByRole("region", { name: "Problem", exact: true });
  const sample = statement.getByRole("region", { name: /^Sample 1/ });
  await expect(
    statement.getByText("filterBlock(samples, stages, coefficients, state, postShift)").first(),
  ).toBeVisible();
  await expect(sample.getByText("postShift", { exact: true })).toBeVisible();

  await page.getByRole("combobox", { name: "Language" }).selectOption("python");
  await expect(
    statement.getByText("filter_block(samples, stages, coefficients, state, post_shift)").first(),
  ).toBeVisible();
  await expect(statement.getByText("postShift")).toHaveCount(0);
  await expect(sample.getByText("post_shift", { exact: true })).toBeVisible();
  await expect(sample.getByText(/^\{ "output": \[/)).toBeVisible();

  await page.getByRole("combobox", { name: "Language" }).selectOption("c");
  await expect(
    statement
      .getByText("filter_block(samples, count, stages, coefficients, state, post_shift, output)")
      .first(),
  ).toBeVisible();
  await expect(sample.getByText("count", { exact: true })).toBeVisible();
  await expect(sample.getByText(/^\{-?\d+, /).first()).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the statement has the names of the language in the address", async ({ page }) => {
    await page.goto(`/problems/${SLUG}?language=python`);
    await expect(page.getByText("filter_block(samples, stages").first()).toBeVisible();
    await page.goto(`/problems/${SLUG}`);
    await expect(page.getByText("filterBlock(samples, stages").first()).toBeVisible();
  });
});
