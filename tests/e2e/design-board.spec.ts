import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expectAccessibleInBothColours } from "./accessibility.ts";
import { expect, goto, test } from "./quiet-page.ts";

const ADDRESS = "/designs/always-on-wake-word-earbud";

function board(page: Page): Locator {
  return page.getByRole("region", { name: "Board", exact: true });
}

/** `canvas` or `list`, on a desk where both can be had. */
async function open(page: Page, view: "canvas" | "list"): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem("board-view", kept), view);
  await goto(page, ADDRESS);
  await page.getByRole("button", { name: "Start in practice" }).click();
  await expect(board(page)).toBeVisible();
  await turnTo(page);
  if (view === "canvas") await expect(page.getByRole("button", { name: "Show all of it" })).toBeVisible();
}

/** The canvas is fetched when somebody turns to the board. */
async function turnTo(page: Page): Promise<void> {
  await board(page).hover({ position: { x: 5, y: 200 } });
}

async function says(page: Page, sentence: string): Promise<void> {
  await expect(board(page).getByRole("status")).toHaveText(sentence);
}

/** Adds a block by keys alone; the type is chosen by its first letters. */
async function addBlock(page: Page, type: string, name: string, place = "on the device"): Promise<void> {
  await page.keyboard.press("b");
  const dialog = page.getByRole("dialog", { name: "Add a block" });
  await expect(dialog.getByRole("combobox", { name: "Type" })).toBeFocused();
  await page.keyboard.type(type);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await says(page, `“${name}” added ${place}.`);
}

test("a board is built, changed, undone and restored by keyboard alone, in the list", async ({ page }) => {
  await open(page, "list");
  await addBlock(page, "Sensor", "Microphone");
  await addBlock(page, "Model", "Wake word");
  await addBlock(page, "Phone", "App", "on the phone");
  const app = board(page).getByRole("button", { name: /^App/ });
  const word = board(page).getByRole("button", { name: /^Wake word/ });
  await expect(app).toBeFocused();

  await page.keyboard.press("ArrowUp");
  await expect(word).toBeFocused();
  await page.keyboard.press("l");
  const dialog = page.getByRole("dialog", { name: "Add a link" });
  await expect(dialog.getByRole("combobox", { name: "From" })).toHaveValue(/.+/);
  await expect(dialog.getByRole("combobox", { name: "To", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await dialog.getByRole("textbox", { name: "Payload" }).press("Enter");
  await expect(dialog.getByText("Choose where the link leads.")).toBeVisible();
  await expect(dialog.getByRole("combobox", { name: "To", exact: true })).toBeFocused();
  await page.keyboard.type("App");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("BLE");
  await page.keyboard.press("Tab");
  await page.keyboard.type("1 B");
  await page.keyboard.press("Tab");
  await page.keyboard.type("20 1/d");
  await page.keyboard.press("Enter");
  await says(page, "Link from “Wake word” to “App” added.");
  const link = board(page).getByRole("button", { name: "to App Results and events BLE · 1 B · 20 1/d" });
  await expect(link).toBeFocused();

  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const change = page.getByRole("dialog", { name: "Change the block" });
  await expect(change.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("74,520 B");
  await change.getByRole("combobox", { name: "Place" }).focus();
  await page.keyboard.type("At the gateway");
  await change.getByRole("button", { name: "Save" }).press("Enter");
  await says(page, "“Wake word” changed, now at the gateway.");
  await expect(board(page).getByRole("heading", { name: "At the gateway" })).toBeVisible();
  await expect(board(page).getByRole("button", { name: /^Wake word.*74,520 B/ })).toBeFocused();

  await page.keyboard.press("Delete");
  await says(page, "“Wake word” deleted with its link.");
  await expect(app).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await says(page, "Undone: “Wake word” deleted with its link.");
  await expect(link).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+z");
  await says(page, "Undone: Link from “Wake word” to “App” added.");
  await expect(link).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await says(page, "Redone: Link from “Wake word” to “App” added.");
  await expect(link).toBeVisible();
});

test("a board is drawn by mouse, and stays where it was put after a reload", async ({ page }) => {
  await open(page, "canvas");
  await addBlock(page, "Sensor", "Microphone");
  await addBlock(page, "Model", "Wake word");
  const from = page.getByRole("group", { name: "Microphone, Sensor, on the device" });
  const to = page.getByRole("group", { name: "Wake word, Model, on the device" });
  await drag(page, from, "port", to);
  const dialog = page.getByRole("dialog", { name: "Add a link" });
  await expect(dialog.getByRole("combobox", { name: "Carries" })).toHaveValue("raw");
  await dialog.getByRole("combobox", { name: "Carries" }).selectOption({ label: "Features" });
  await dialog.getByRole("button", { name: "Add" }).click();
  await says(page, "Link from “Microphone” to “Wake word” added.");
  await expect(
    page.getByRole("group", { name: "Link from Microphone to Wake word, Features" }),
  ).toBeFocused();

  const before = await to.boundingBox();
  await drag(page, to, "middle", { x: 120, y: 30 });
  await says(page, "“Wake word” moved.");
  const after = await to.boundingBox();
  expect(Math.round((after?.x ?? 0) - (before?.x ?? 0))).toBeCloseTo(120, -1);
  await page.keyboard.press("ArrowDown");
  await says(page, "“Wake word” moved.");
  await page.getByRole("button", { name: "Arrange automatically" }).click();
  await says(page, "Blocks arranged automatically.");
  await page.getByRole("button", { name: "Undo" }).click();
  await says(page, "Undone: Blocks arranged automatically.");

  // The buttons stand above what fits the window: the block has to be seen again.
  await to.scrollIntoViewIfNeeded();
  await to.dblclick();
  await page
    .getByRole("dialog", { name: "Change the block" })
    .getByRole("textbox", { name: "Note" })
    .fill("int8");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("group", { name: "Wake word, Model, on the device, int8" })).toBeFocused();
  await expect(page.getByText("Saved")).toBeVisible();
  await page.reload();
  await turnTo(page);
  await expect(page.getByRole("group", { name: "Wake word, Model, on the device, int8" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Arrange automatically" })).not.toHaveAttribute(
    "aria-disabled",
  );
});

test("files of the board stand alone and hold what was drawn", async ({ page }) => {
  await open(page, "list");
  await addBlock(page, "Sensor", "<Mic> & co");
  await addBlock(page, "Model", "Wake word");
  const svg = await exported(page, "SVG");
  expect(svg.name).toBe("always-on-wake-word-in-an-earbud-board.svg");
  const drawing = svg.content.toString();
  const faults = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    return [...document.querySelectorAll("parsererror, foreignObject, script, style")].map(
      (node) => node.nodeName,
    );
  }, drawing);
  expect(faults).toEqual([]);
  expect(drawing).toContain("&lt;Mic&gt; &amp; co");
  expect(drawing).not.toContain("var(");

  const png = await exported(page, "PNG");
  expect([...png.content.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.content.byteLength).toBeGreaterThan(2000);

  const { board: data, says: words } = JSON.parse((await exported(page, "JSON")).content.toString());
  expect(data.blocks.map(({ name }: { name: string }) => name)).toEqual(["<Mic> & co", "Wake word"]);
  expect(words.blocks).toContain("Wake word: Model, on the device");
  await expect(page.getByRole("button", { name: "Export" })).toBeFocused();
});

test("a board is read in from a file, seen whole at once, and undone; a bad file changes nothing", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "canvas");
  await addBlock(page, "Sensor", "Microphone");
  await readIn(page, { name: "notes.json", text: "[1, 2]" });
  await says(page, "This is no file of a board: export one as JSON, and choose that file.");
  const text = JSON.stringify({ format: "tensor-arena-board", version: 1, board: await largeBoard() });
  await readIn(page, { name: "large.json", text });
  await says(page, "The board of “large.json” took the place of this one: blocks 18, links 27.");
  await expectAllSeen(page);
  for (let presses = 0; presses < 4; presses++) await page.getByRole("button", { name: "Zoom in" }).click();
  const first = page.locator(".react-flow__node").first();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Arrange automatically" }).click();
  await says(page, "Blocks arranged automatically.");
  await expectAllSeen(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await says(page, "Undone: The board of “large.json” took the place of this one: blocks 18, links 27.");
  await expect(page.locator(".react-flow__node")).toHaveCount(1);
});

test("on the clock no board is read in", async ({ page }) => {
  await goto(page, ADDRESS);
  await page.getByRole("button", { name: /^Start the clock/ }).click();
  await expect(page.getByRole("button", { name: "Export" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Read a board from a file" })).toHaveCount(0);
});

async function largeBoard(): Promise<unknown> {
  const file = "problems/design/always-on-wake-word-earbud/reference/board.json";
  return JSON.parse(await readFile(file, "utf8"));
}

async function readIn(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Read a board from a file" }).click();
  await (await chosen).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** No block lies outside the canvas. */
async function expectAllSeen(page: Page): Promise<void> {
  await expect(async () => {
    const outside = await page.locator(".board-canvas").evaluate((canvas) => {
      const room = canvas.getBoundingClientRect();
      return [...canvas.querySelectorAll(".react-flow__node")].filter((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        return left < room.left || right > room.right || top < room.top || bottom > room.bottom;
      }).length;
    });
    expect(outside).toBe(0);
  }).toPass({ timeout: 5_000 });
}

for (const view of ["canvas", "list"] as const) {
  test(`the ${view} and its forms are accessible`, async ({ page }) => {
    await open(page, view);
    await buildSmall(page);
    await expectAccessibleInBothColours(page);
    await page.keyboard.press("b");
    await expect(page.getByRole("dialog", { name: "Add a block" })).toBeVisible();
    await expectAccessibleInBothColours(page);
  });
}

test("on a phone the list is the editor, and accessible", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await goto(page, ADDRESS);
  await page.getByRole("button", { name: "Start in practice" }).click();
  await page.keyboard.press("b");
  await page.getByRole("tab", { name: "Board" }).click();
  await expect(board(page).getByText("Nothing here yet.")).toBeVisible();
  await buildSmall(page);
  await expect(page.getByRole("button", { name: "Show all of it" })).toHaveCount(0);
  await expectAccessibleInBothColours(page);
  await board(page)
    .getByRole("button", { name: /^to Microphone/ })
    .click();
  await expect(page.getByRole("dialog", { name: "Change the link" })).toBeVisible();
  await expectAccessibleInBothColours(page);
});

async function buildSmall(page: Page): Promise<void> {
  await addBlock(page, "Sensor", "Microphone");
  await addBlock(page, "Model", "Wake word");
  await page.keyboard.press("l");
  await page.getByRole("combobox", { name: "To", exact: true }).selectOption({ label: "Microphone" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await says(page, "Link from “Wake word” to “Microphone” added.");
}

test("the line between board and budget is moved by keys, and stays where it was put", async ({ page }) => {
  await open(page, "canvas");
  const line = page.getByRole("separator", { name: "Height of the budget" });
  const usual = (await board(page).boundingBox())?.height ?? 0;
  await line.focus();
  await line.press("End");
  await expect(line).toHaveAttribute("aria-valuenow", "85");
  await line.press("Home");
  await expect(line).toHaveAttribute("aria-valuenow", "15");
  await expect.poll(async () => (await board(page).boundingBox())?.height).toBeGreaterThan(1.4 * usual);
  await page.reload();
  await expect(line).toHaveAttribute("aria-valuenow", "15");
  await line.press("Enter");
  await expect.poll(async () => (await board(page).boundingBox())?.height).toBe(usual);
});

/** From the port below a block or from its middle, to another block or so many pixels on. */
async function drag(
  page: Page,
  item: Locator,
  grip: "port" | "middle",
  to: Locator | { x: number; y: number },
): Promise<void> {
  const box = await item.boundingBox();
  if (!box) throw new Error("Nothing to drag is shown.");
  const start = { x: box.x + box.width / 2, y: box.y + (grip === "port" ? box.height : box.height / 2) };
  const target = "x" in to ? undefined : await to.boundingBox();
  const end = target
    ? { x: target.x + target.width / 3, y: target.y + target.height / 2 }
    : { x: start.x + (to as { x: number }).x, y: start.y + (to as { y: number }).y };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 40 });
  await page.mouse.up();
}

async function exported(page: Page, format: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: format }).check();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}
