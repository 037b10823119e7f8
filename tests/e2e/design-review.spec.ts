import type { Page } from "@playwright/test";
import { expectAccessibleInBothColours, expectAccessibleInEveryLook } from "./accessibility.ts";
import { finishedAnswer, looksGrowOld } from "./finished-answer.ts";
import { expect, goto, test } from "./quiet-page.ts";

/** The page of a finished answer of somebody who is new here. */
async function openReview(page: Page, view = "found"): Promise<string> {
  await goto(page, "/settings");
  await page.getByRole("button", { name: "Save" }).first().click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const address = await finishedAnswer(page);
  await goto(page, `${address}?view=${view}`);
  return address;
}

/** Marks one dimension by keyboard alone: the level, the first sentence as evidence, the button. */
async function markByKeyboard(page: Page, level: RegExp, isFirst: boolean): Promise<void> {
  const heading = page.locator("#criterion");
  await expect(heading).toBeVisible();
  await page.getByRole("radio", { name: level }).focus();
  await page.keyboard.press("Space");
  await page.locator("input[data-place]").first().focus();
  await page.keyboard.press("Space");
  if (isFirst) {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowUp");
    await expect(page.locator("input[data-place]:checked")).toHaveCount(2);
  }
  await page.getByRole("button", { name: "Mark this dimension" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "The reference beside it" })).toBeVisible();
}

async function markAll(page: Page, level: RegExp): Promise<void> {
  for (let count = 0; count < 8; count++) {
    await markByKeyboard(page, level, count === 0);
    if (count === 7) break;
    const next = page.getByRole("link", { name: /^Next: / });
    await next.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#criterion")).toBeFocused();
    await expect(page.getByRole("heading", { name: "The reference beside it" })).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Finish this look" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Reviews side by side" })).toBeFocused();
}

test("whoever finishes in the workspace is led to what the platform found", async ({ page }) => {
  await goto(page, "/designs/always-on-wake-word-earbud");
  await page.getByRole("button", { name: "Start in practice" }).click();
  await page.getByRole("textbox", { name: /^Live activations/ }).fill("28 * 128 B + 24 * 128 B");
  await expect(page.getByText("= 6,656\u00a0B")).toBeVisible();
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await page.getByRole("button", { name: "Finish for good" }).first().click();
  await expect(page).toHaveURL(/\/answers\//);
  await expect(page.getByText("1 of 10 within the setter's range")).toBeVisible();
  await expect(page.getByText("Nothing was entered.").first()).toBeVisible();
  await page.getByRole("link", { name: "Mark it yourself" }).last().click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await goto(page, "/progress");
  await expect(page.getByRole("row", { name: /System design/ })).toBeVisible();
});

test("a learner reads why each point came about, with evidence on the board", async ({ page }) => {
  await openReview(page);
  const energy = page.getByRole("listitem").filter({ hasText: "Energy per day" }).first();
  await expect(energy.getByText("How it comes about.")).toBeVisible();
  await expect(page.getByText(/within the setter's range/)).toBeVisible();
  const failed = page.locator("#check-gated-model");
  await expect(failed.getByText("Does not hold")).toBeVisible();
  const shown = page.getByRole("link", { name: "Show on the board" }).first();
  await shown.click();
  await expect(page.getByText("evidence is marked")).toBeVisible();
  await expect(page.getByText("Time by section")).toBeVisible();
});

test.describe("by keyboard alone", () => {
  // A level without evidence is refused, which the browser notes.
  test.use({ expectedErrors: [/400/] });

  test("a learner marks the answer, and again days later without the first marks", async ({ page }) => {
    test.slow();
    const address = await openReview(page, "mark");
    await page.getByRole("button", { name: "Begin" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#criterion")).toBeFocused();
    await expect(page.getByRole("heading", { name: "The reference beside it" })).toHaveCount(0);
    // A level without evidence says what to do.
    await page.getByRole("radio", { name: /^Pass/ }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Mark this dimension" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").getByText(/needs evidence/)).toBeVisible();
    await markAll(page, /^Strong/);
    await expect(page.getByText("self-marked", { exact: true })).toBeVisible();
    await looksGrowOld(page);
    await goto(page, `${address}?view=mark`);
    await page.getByRole("button", { name: "Look again" }).click();
    await expect(page.locator("input[data-place]:checked")).toHaveCount(0);
    await markAll(page, /^Fail/);
    await expect(page.getByText(/You mark yourself harsher than in your first look/)).toBeVisible();
  });
});

test("what was chosen is kept on the way", async ({ page }) => {
  await openReview(page, "mark");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("Comment").fill("No figures at all.");
  await page.locator(".dr-pick").nth(1).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Comment")).toHaveValue("No figures at all.");
  await expect(page.locator("input[data-place]:checked")).toHaveCount(1);
});

test("a reply cites what stands in the answer: # leads to the list, Enter quotes, Escape leaves it be", async ({
  page,
}) => {
  await openReview(page, "comment");
  await page.getByLabel("Comment").fill("What wakes it?");
  await page.getByRole("button", { name: "Send the comment" }).click();
  await page.getByText("Reply", { exact: true }).click();
  const reply = page.getByLabel("Reply to You");
  const choice = page.getByLabel("Cite a sentence, block, link or row of the answer");
  await reply.pressSequentially("No. 1# and #");
  await expect(choice).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(reply).toBeFocused();
  await page.keyboard.press("Backspace");
  await page.keyboard.type("#");
  await expect(choice).toBeFocused();
  const [first = ""] = await page.locator("datalist option").evaluateAll((all) => {
    return all.map((one) => (one as HTMLOptionElement).value);
  });
  await page.keyboard.type(first.slice(0, 20));
  await page.keyboard.press("Enter");
  await expect(reply).toBeFocused();
  await expect(reply).toHaveValue(`No. 1# and “${first}” `);
  await page.keyboard.type("says so.");
  await page.getByRole("button", { name: "Send the reply" }).click();
  await expect(page.locator(".dr-replies")).toContainText("says so.");
});

test.describe("shared", () => {
  test.use({ expectedErrors: [/404/] });

  test("a mentor elsewhere marks and comments, the learner replies and revokes", async ({
    page,
    browser,
  }) => {
    test.slow();
    const address = await openReview(page, "reviews");
    await page.getByLabel("Your name, if they should see one").fill("Ada");
    await page.getByRole("button", { name: "Make a link" }).click();
    await expect(page.getByLabel(/The link. Copy it now/)).toBeFocused();
    const link = await page.getByLabel(/The link. Copy it now/).inputValue();
    const elsewhere = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const mentor = await elsewhere.newPage();
    await goto(mentor, link);
    await expect(mentor.getByText("Ada asks for your review")).toBeVisible();
    await expectAccessibleInBothColours(mentor);
    await mentor.getByLabel("Your name").fill("Grace");
    await mentor.getByRole("button", { name: "Begin" }).click();
    for (let count = 0; count < 8; count++) {
      await expect(mentor.getByText(`${count} of 8 dimensions marked`)).toBeVisible();
      await mentor.getByRole("radio", { name: "Between fail and pass" }).check();
      await mentor.locator(".dr-pick").first().click();
      await mentor.getByRole("button", { name: "Mark this dimension" }).click();
    }
    await expect(mentor.getByText("8 of 8 dimensions marked")).toBeVisible();
    await mentor.getByRole("button", { name: "Hand in your marks" }).click();
    await expect(mentor.getByText(/within the setter's range/)).toBeVisible();
    await mentor.getByRole("link", { name: "Comment", exact: true }).click();
    await mentor.locator(".dr-things .dr-pick").first().click();
    await mentor.getByLabel("Comment").fill("What **wakes** it?");
    await mentor.getByRole("button", { name: "Send the comment" }).click();
    await expect(mentor.locator("strong", { hasText: "wakes" })).toBeVisible();

    await goto(page, `${address}?view=reviews`);
    await expect(page.getByRole("columnheader", { name: "Grace" })).toBeVisible();
    await expect(page.getByText("1 review, 1 comment")).toBeVisible();
    await page.getByText("Reply", { exact: true }).click();
    await page.getByLabel("Reply to Grace").fill("A gate on energy.");
    await page.getByRole("button", { name: "Send the reply" }).click();
    await expect(page.getByText("A gate on energy.")).toBeVisible();
    await expectAccessibleInBothColours(page);
    await mentor.reload();
    await goto(mentor, link);
    await expect(mentor.getByText("A gate on energy.")).toBeVisible();

    await page.getByRole("button", { name: "Revoke" }).click();
    await expect(page.getByText(/revoked/)).toBeVisible();
    expect((await mentor.goto(link))?.status()).toBe(404);
    await elsewhere.close();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an answer is marked by plain forms", async ({ page }) => {
    await page.goto("/settings");
    await page.getByRole("button", { name: "Save" }).first().click();
    const address = await finishedAnswer(page);
    await page.goto(`${address}?view=mark`);
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("radio", { name: /^Pass/ }).check();
    await page.locator(".dr-pick").first().click();
    await page.getByRole("button", { name: "Mark this dimension" }).click();
    await expect(page.getByRole("heading", { name: "The reference beside it" })).toBeVisible();
    await page.getByRole("link", { name: /^Next: / }).click();
    await expect(page.locator("#criterion")).toHaveText("Estimates");
  });
});

test("what the platform found is accessible in every look", async ({ page }) => {
  test.slow();
  await openReview(page);
  await expectAccessibleInEveryLook(page);
});

test("marking is accessible in every look, before and after", async ({ page }) => {
  test.setTimeout(300_000);
  await openReview(page, "mark");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("link", { name: /^Estimates/ }).click();
  await expect(page.locator("#criterion")).toHaveText("Estimates");
  await expectAccessibleInEveryLook(page);
  await page.getByRole("radio", { name: /^Fail/ }).check();
  await page.getByRole("button", { name: "Mark this dimension" }).click();
  await expect(page.getByRole("heading", { name: "The reference beside it" })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test("reviews, comments and versions are accessible in every look", async ({ page }) => {
  test.setTimeout(300_000);
  const address = await openReview(page, "reviews");
  await expectAccessibleInEveryLook(page);
  for (const part of ["?view=comment", "/history?from=1&to=2"]) {
    await goto(page, `${address}${part}`);
    await expectAccessibleInEveryLook(page);
  }
});
