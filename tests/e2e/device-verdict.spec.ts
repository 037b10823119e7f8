import { deviceReport } from "#tests/device-report.ts";
import { expectAccessibleInBothColours } from "./accessibility.ts";
import { storeMeasured } from "./measured.ts";
import { expect, goto, test } from "./quiet-page.ts";
import { openEditor, overBudget, press, results, solution, write } from "./workspace-fixtures.ts";

const SLUG = "int8-conv2d";
const OVER_RAM = deviceReport({ verdict: "over_ram" }, { stackBytes: 688, ramBytes: 1200 });

test("a right kernel that needs more than the device has is refused with the reason in a picture", async ({
  page,
}) => {
  await goto(page, `/problems/${SLUG}`);
  await storeMeasured(page, SLUG, OVER_RAM);
  await goto(page, `/problems/${SLUG}`);
  const panel = results(page);
  await expect(panel.getByText("Right, but over SRAM: 70 of 100 points.")).toBeVisible();
  await expect(
    panel.getByText(/At its fullest the SRAM holds 1,200\sB; the budget is 1,024\sB/).last(),
  ).toBeVisible();
  await expect(panel.getByText(/^Next: keep less in local arrays/)).toBeVisible();

  const device = panel.getByRole("region", { name: "Budget on STM32L4R5ZI" });
  const ram = device.getByRole("img", {
    name: /^SRAM: 1,200\sB used of a budget of 1,024\sB, over by 176\sB/,
  });
  await expect(ram).toBeVisible();
  await expect(
    device.getByRole("img", { name: /^Flash: 976\sB used of a budget of 1,536\sB/ }),
  ).toBeVisible();
  await expect(
    device.getByRole("img", { name: /^Instructions: 401,902 of a budget of 552,960. Reference: 368,640/ }),
  ).toBeVisible();
  await expect(device.getByText("Heap, forbidden here: 0 B")).toBeVisible();
  const costs = device.getByRole("table", { name: "Your most expensive functions" });
  await expect(costs.getByRole("row", { name: /^dense_int8 300,000 75\s%/ })).toBeVisible();
  await device.getByRole("link", { name: "How it is measured" }).click();
  await expect(page.getByRole("heading", { name: "Whose numbers these are" })).toBeVisible();
});

test("over budget is said in every list and solves nothing", async ({ page }) => {
  await goto(page, `/problems/${SLUG}`);
  const id = await storeMeasured(page, SLUG, OVER_RAM);
  await goto(page, `/problems/${SLUG}/attempts`);
  await expect(page.getByRole("link", { name: "Accepted Over SRAM" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Editorial.*closed/ })).toBeVisible();
  await goto(page, "/problems?device=stm32l4r5zi");
  const row = page.getByRole("row", { name: /int8 convolution/ });
  await expect(row.getByText("Over SRAM")).toBeVisible();
  await expect(row.getByRole("cell", { name: "STM32L4R5ZI" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Model size/ })).toHaveCount(0);
  await goto(page, `/submissions/${id}`);
  await expect(page.getByText("Right, but over SRAM: 70 of 100 points.")).toBeVisible();
  await expect(page.getByText("line 3, column 9: unused variable 'column'")).toBeVisible();

  await storeMeasured(page, SLUG, deviceReport({}, { instructions: 368_640 }));
  await goto(page, `/problems/${SLUG}`);
  await expect(results(page).getByText("Accepted, 100 of 100 points.").last()).toBeVisible();
  await expect(results(page).getByText("368,640, yours 1.00 ×").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Editorial", exact: true })).toBeVisible();
});

test("the second verdict arrives live, is announced, and moves nothing that stood there", async ({
  page,
}) => {
  await page.route("**/submissions/*/events", (route) =>
    route.fulfill({
      contentType: "text/event-stream",
      body: `event: done\ndata: ${JSON.stringify({
        ...{ verdict: "accepted", score: 70, device: OVER_RAM },
        warnings: [{ message: "unused variable 'x'", line: 2, column: 3 }],
      })}\n\n`,
    }),
  );
  await openEditor(page, SLUG);
  const panel = results(page);
  const firstRow = panel.getByRole("button").filter({ hasText: "edge filter" });
  const before = await firstRow.boundingBox();
  await press(page, "Submit");
  await expect(panel.getByRole("status").first()).toContainText(
    /70 of 100 points\. Over SRAM: At its fullest the SRAM holds 1,200\sB/,
  );
  expect(await firstRow.boundingBox()).toEqual(before);
  await expect(page.locator(".cm-lintRange-warning")).toBeVisible();
  await panel.getByRole("button", { name: "line 2, column 3" }).click();
  await expect(page.locator(".p-code .cm-content")).toBeFocused();
});

for (const width of [360, 1280, 1600]) {
  test(`a device's verdict is accessible, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await goto(page, `/problems/${SLUG}`);
    const id = await storeMeasured(page, SLUG, OVER_RAM);
    await goto(page, `/problems/${SLUG}`);
    if (width === 360) await page.getByRole("tab", { name: /Results/ }).click();
    await expectAccessibleInBothColours(page);
    for (const address of [`/problems/${SLUG}/attempts`, `/submissions/${id}`]) {
      await goto(page, address);
      await expectAccessibleInBothColours(page);
    }
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page of a submission has the whole second verdict", async ({ page }) => {
    await page.goto(`/problems/${SLUG}`);
    const id = await storeMeasured(page, SLUG, OVER_RAM);
    await page.goto(`/submissions/${id}`);
    await expect(page.getByText("Right, but over SRAM: 70 of 100 points.")).toBeVisible();
    await expect(page.getByRole("img", { name: /^SRAM: 1,200\sB used/ })).toBeVisible();
    await expect(page.getByRole("table", { name: "Your most expensive functions" })).toBeVisible();
  });
});

test.describe("with the real judge", () => {
  test.setTimeout(240_000);
  const JUDGED = { timeout: 90_000 };

  test("a kernel that is right and wasteful is refused, the reference is accepted", async ({ page }) => {
    await goto(page, "/problems/requantize?language=c");
    await expect(
      page.getByRole("img", { name: /^SRAM: [\d,]+\sB for the kernel, of 144\sKiB on the chip/ }),
    ).toBeVisible();
    await openEditor(page, "requantize?language=c");
    await write(page, overBudget("requantize", "heap_used"));
    await press(page, "Submit");
    const panel = results(page);
    await expect(panel.getByText("Right, but heap used: 70 of 100 points.")).toBeVisible(JUDGED);
    await expect(panel.getByText(/from the heap, which this target forbids/).last()).toBeVisible();

    await write(page, overBudget("requantize", "over_ram"));
    await press(page, "Submit");
    await expect(panel.getByText("Right, but over SRAM: 70 of 100 points.")).toBeVisible(JUDGED);
    const device = panel.getByRole("region", { name: "Budget on STM32G0B1RE" });
    await expect(device.getByRole("img", { name: /^SRAM: .*over by/ })).toBeVisible();

    await write(page, solution("requantize", "c"));
    await press(page, "Submit");
    await expect(panel.getByText("Accepted, 100 of 100 points.").last()).toBeVisible(JUDGED);
    await expect(device.getByText("Within budget")).toBeVisible();
    await expect(device.getByRole("rowheader", { name: "requantize", exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Editorial", exact: true })).toBeVisible();
  });
});
