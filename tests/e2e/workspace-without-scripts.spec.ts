import { expect, type Page, test } from "@playwright/test";
import { solution } from "./workspace-fixtures.ts";

const SLUG = "quantization-parameters";

test.use({ javaScriptEnabled: false });

async function untilJudged(page: Page): Promise<void> {
  await expect(page.getByText("Being judged")).toHaveCount(0, { timeout: 20_000 });
}

test("without scripts a learner is wrong, mends the code and is accepted", async ({ page }) => {
  await page.goto(`/problems/${SLUG}`);
  const code = page.getByRole("textbox", { name: /your code in/ });
  await expect(code).toHaveValue(/export function chooseParameters/);
  await page.getByRole("button", { name: "Run" }).first().click();
  await expect(page).toHaveURL(/\/submissions\//);
  await untilJudged(page);
  await expect(page.getByText("Wrong answer").first()).toBeVisible();
  await expect(page.getByText("First difference at scale").first()).toBeVisible();

  await page.getByRole("textbox", { name: "Code" }).fill(solution(SLUG));
  await page.getByRole("button", { name: "Submit" }).click();
  await untilJudged(page);
  await expect(page.getByText("Accepted").first()).toBeVisible();
  await expect(page.getByText("100 of 100 points", { exact: true })).toBeVisible();

  await page.goto(`/problems/${SLUG}/attempts`);
  await page.getByRole("link", { name: "Accepted" }).click();
  await page.getByRole("link", { name: "Put this code into the editor" }).click();
  await expect(page.getByRole("textbox", { name: /your code in/ })).toHaveValue(solution(SLUG));
});

test("without scripts a program that is not taken is given back with the reason", async ({ page }) => {
  await page.goto(`/problems/${SLUG}`);
  const code = page.getByRole("textbox", { name: /your code in/ });
  const long = `// ${"long ".repeat(14_000)}`;
  await code.fill(long);
  await page.getByRole("button", { name: "Submit" }).click();
  await expect(page.getByRole("heading", { name: "Refused" })).toBeVisible();
  await expect(page.getByText(/at most/i)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What you sent" })).toHaveValue(long);
});

test("without scripts hints open and giving up asks for a tick", async ({ page }) => {
  await page.goto(`/problems/${SLUG}/hints`);
  await page.getByRole("button", { name: "Open hint 1 of 3" }).click();
  await expect(page.getByText("1 of 3 opened.")).toBeVisible();
  await page.goto(`/problems/${SLUG}/editorial`);
  await page.getByRole("checkbox", { name: "I want to read the solution" }).check();
  await page.getByRole("button", { name: "Give up" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Editorial" })).toBeVisible();
});

test("without scripts another language is a link away", async ({ page }) => {
  await page.goto(`/problems/${SLUG}`);
  await page
    .getByRole("navigation", { name: "Open in another language" })
    .getByRole("link", { name: "JavaScript" })
    .click();
  await expect(page.getByRole("textbox", { name: /your code in JavaScript/ })).toHaveValue(/@param/);
});
