import { expectAccessibleInEveryLook } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

test.use({ expectedErrors: [/40[09]/] });

/** What an export with one note looks like. */
const FILE = {
  ...{ format: "tensor-arena-export", version: 2, exportedAt: Date.UTC(2026, 5, 1), settings: {} },
  notes: [{ item: "coding", slug: "model-size-calculator", text: "Bias too.", revision: 1, updatedAt: 1 }],
  visits: [
    { slug: "not-here", hintsOpened: 1, language: null, firstOpenedAt: 1, lastOpenedAt: 1, gaveUpAt: null },
  ],
};
const chosen = (text: string) => ({
  ...{ name: "tensor-arena.json", mimeType: "application/json" },
  buffer: Buffer.from(text),
});

test("a file is looked into, added, and found to be there the second time", async ({ page }) => {
  test.slow();
  await goto(page, "/settings");
  await page.getByLabel("Import an export").setInputFiles(chosen("{"));
  await page.getByRole("button", { name: "Look into the file" }).click();
  await expect(page.getByLabel("Import an export")).toHaveAccessibleDescription(/not JSON/);
  await expectAccessibleInEveryLook(page);

  await page.getByLabel("Import an export").setInputFiles(chosen(JSON.stringify(FILE)));
  await page.getByRole("button", { name: "Look into the file" }).click();
  await expect(page.getByRole("row", { name: "Notes 1 0" })).toBeVisible();
  await expect(page.getByText("This server does not have not-here.")).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "Add to what I have" }).click();
  await expect(page.getByText("One entry was added from your file.")).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await goto(page, "/notes");
  await expect(page.getByText("Bias too.")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an import is the same", async ({ page }) => {
    await page.goto("/settings");
    await page.getByLabel("Import an export").setInputFiles(chosen(JSON.stringify(FILE)));
    await page.getByRole("button", { name: "Look into the file" }).click();
    await page.getByRole("button", { name: "Add to what I have" }).click();
    await expect(page).toHaveURL(/imported=1/);
    await page.goto("/notes");
    await expect(page.getByText("Bias too.")).toBeVisible();
  });
});
