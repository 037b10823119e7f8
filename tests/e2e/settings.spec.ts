import { readFile } from "node:fs/promises";
import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, saved, write } from "./workspace-fixtures.ts";

test.use({ expectedErrors: [/400/] });

test("settings are kept, and what cannot be is explained beside its field", async ({ page }) => {
  await goto(page, "/settings");
  const size = page.getByRole("spinbutton", { name: "Font size in pixels" });
  await size.fill("18");
  await page.getByRole("checkbox", { name: "Vim keys" }).check();
  const language = page.getByRole("combobox", { name: "Language" });
  await language.selectOption("JavaScript");
  await page.getByRole("region", { name: "Editor" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(size).toHaveValue("18");
  await expect(page.getByRole("checkbox", { name: "Vim keys" })).toBeChecked();
  await expect(language).toHaveValue("javascript");
  await language.selectOption("As the problem suggests");
  await page.getByRole("region", { name: "Editor" }).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(language).toHaveValue("");

  await page.locator("form", { has: size }).evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await size.fill("99");
  await page.getByRole("region", { name: "Editor" }).getByRole("button", { name: "Save" }).click();
  await expect(size).toHaveAccessibleDescription("At most 24 px.");
  await expect(size).toHaveAttribute("aria-invalid", "true");
});

test("everything can be taken along and deleted for good", async ({ page }) => {
  await goto(page, "/");
  await page.getByRole("button", { name: "Run" }).click();
  await expect(page.getByText("Wrong answer")).toBeVisible();
  await goto(page, "/settings");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export everything as one file" }).click(),
  ]);
  const file: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(file).toMatchObject({
    format: "tensor-arena-export",
    submissions: [{ slug: "quantization-parameters", mode: "run" }],
  });

  await page.getByText("Delete everything of mine").click();
  await page.getByRole("checkbox", { name: "Delete all of it for good" }).check();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("Everything of yours was deleted.")).toBeVisible();
  await expect(page.getByRole("meter", { name: "Storage used" })).toHaveText("0 of 25,000 kB");
});

test("what is deleted for good does not come back from this browser", async ({ page }) => {
  await openEditor(page, "model-size-calculator");
  await write(page, "// nobody may find this again");
  await saved(page);
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")));
  await goto(page, "/settings?deleted");
  expect(await kept(), "an address alone deletes nothing").toHaveLength(1);

  await page.getByText("Delete everything of mine").click();
  await page.getByRole("checkbox", { name: "Delete all of it for good" }).check();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect.poll(kept).toEqual([]);
  await goto(page, "/problems/model-size-calculator");
  await expect(page.getByRole("textbox", { name: /your code/ })).not.toHaveValue(/nobody may find this/);
});
