import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut, type PlacedBlock } from "#problems/system-design/board/layout/layout.ts";
import type { Rectangle } from "#problems/system-design/board/layout/route.ts";
import { FACES, textWidth, wrapText } from "#problems/system-design/board/layout/text.ts";
import { MOST_BLOCKS, MOST_LINKS } from "#problems/system-design/board/limits.ts";
import { BLOCK_TYPES, type Board, CARGOES, PLACES } from "#problems/system-design/vocabulary.ts";
import { drawn, EARBUD, EMPTY } from "./boards.ts";

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlapping(areas: readonly Rectangle[]): [Rectangle, Rectangle][] {
  return areas.flatMap((a, index) =>
    areas.slice(index + 1).flatMap((b) => (overlap(a, b) ? [[a, b] as const] : [])),
  ) as [Rectangle, Rectangle][];
}

function labels(board: Board): Rectangle[] {
  return layOut(board).links.map(({ label }) => {
    return { ...label, x: label.x - label.width / 2, y: label.y - label.height / 2 };
  });
}

function block(layout: { blocks: PlacedBlock[] }, id: string): PlacedBlock | undefined {
  return layout.blocks.find((placed) => placed.block.id === id);
}

test("an empty board has a frame and nothing in it", () => {
  expect(layOut(EMPTY)).toMatchObject({ blocks: [], links: [], frame: { x: 0, y: 0 } });
});

test("neither blocks nor the labels of links lie on one another, and the frame holds all of them", () => {
  const { blocks, frame } = layOut(EARBUD);
  const areas = [...blocks, ...labels(EARBUD)];
  expect(areas).toHaveLength(EARBUD.blocks.length + EARBUD.links.length);
  expect(overlapping(areas)).toEqual([]);
  for (const { x, y, width, height } of areas) {
    expect(x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width).toBe(true);
    expect(y + height).toBeLessThanOrEqual(frame.y + frame.height);
  }
});

test("what leads on lies below what it comes from", () => {
  const layout = layOut(EARBUD);
  expect(block(layout, "vad")?.y).toBeGreaterThan(block(layout, "mic")?.y ?? Number.POSITIVE_INFINITY);
});

test("a block lies where it was put, and a new one beside it", () => {
  const board = drawn({ a: "sensor", b: "mcu", c: "model" }, ["a -raw> b", "b -features> c"]);
  const at = { x: 0, y: 0 };
  board.blocks = board.blocks.map((each) =>
    each.id === "c" ? each : { ...each, at: { ...at, y: each.id === "a" ? 0 : 300 } },
  );
  const layout = layOut(board);
  expect(block(layout, "a")).toMatchObject({ x: 0, y: 0 });
  expect(block(layout, "b")).toMatchObject({ x: 0, y: 300 });
  expect(overlapping(layout.blocks)).toEqual([]);
});

test("links between the same two blocks run beside one another when blocks were moved", () => {
  const board = drawn({ a: "mcu", b: "phone" }, ["a -telemetry> b", "b -command> a", "a -wake> b"]);
  board.links = board.links.map((link, index) => ({ ...link, id: `link ${index}` }));
  board.blocks = board.blocks.map((each, index) => ({ ...each, at: { x: 0, y: index * 300 } }));
  const middles = layOut(board).links.map(({ label }) => label.x);
  expect(new Set(middles).size).toBe(3);
  expect(overlapping(labels(board))).toEqual([]);
});

test("a link into nothing is not drawn, and one of a block to itself is a loop", () => {
  const board = drawn({ a: "mcu" }, ["a -raw> gone", "a -wake> a"]);
  for (const at of [undefined, { x: 5, y: 5 }]) {
    const { links } = layOut({ ...board, blocks: board.blocks.map((each) => ({ ...each, at })) });
    expect(links.map(({ link }) => link.id)).toEqual(["a-a"]);
    expect(links[0]?.path).toMatch(/^M[\d.-]+ [\d.-]+L/);
  }
});

test("blocks do not overlap, whatever is drawn, and no number is missing", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const boards = fc.record({
    blocks: fc.subarray(ids).chain((some) =>
      fc.tuple(
        ...some.map((id) =>
          fc.record({
            id: fc.constant(id),
            type: fc.constantFrom(...BLOCK_TYPES),
            place: fc.constantFrom(...PLACES),
            name: fc.string({ maxLength: 60, unit: "binary" }),
            note: fc.string({ maxLength: 160 }),
          }),
        ),
      ),
    ),
    links: fc.array(
      fc.record({
        id: fc.uuid(),
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        carries: fc.constantFrom(...CARGOES),
        protocol: fc.string({ maxLength: 60 }),
        payload: fc.string({ maxLength: 60 }),
        rate: fc.string({ maxLength: 60 }),
      }),
      { maxLength: 10 },
    ),
  });
  fc.assert(
    fc.property(boards, (board) => {
      const layout = layOut(board as Board);
      expect(overlapping(layout.blocks)).toEqual([]);
      expect(JSON.stringify(layout)).not.toMatch(/null|NaN/);
    }),
    { numRuns: 60 },
  );
});

test("a board of any size is laid out: beyond the limits of the editor in columns", () => {
  const names = Array.from({ length: MOST_BLOCKS + 1 }, (_, index) => `b${index}`);
  const board = drawn(Object.fromEntries(names.map((name) => [name, "mcu"])), ["b0 -raw> b1"]);
  const columns = layOut(board);
  expect(new Set(columns.blocks.map(({ x }) => x)).size).toBe(1);
  expect(overlapping(columns.blocks)).toEqual([]);
  expect(MOST_LINKS).toBeGreaterThanOrEqual(MOST_BLOCKS);
});

test.each([
  ["", []],
  ["Wake-word CNN", ["Wake-word CNN"]],
  ["a board with a longer name than fits", ["a board with a longer", "name than fits"]],
  ["x".repeat(30), ["x".repeat(18), "x".repeat(12)]],
])("text is broken between words, and within one that is too long: %j", (text, lines) => {
  const broken = wrapText(text, 150, FACES.name);
  expect(broken).toEqual(lines);
  for (const line of broken) expect(textWidth(line, FACES.name)).toBeLessThanOrEqual(150);
});
