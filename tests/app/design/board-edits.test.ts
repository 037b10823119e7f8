import { expect, test } from "vitest";
import {
  addBlock,
  addLink,
  arrangeAgain,
  changeBlock,
  changeLink,
  moveBlocks,
  noRoomFor,
  removeBlock,
  removeLink,
} from "#app/design/board/edit/edits.ts";
import { type Step, withStep } from "#app/design/board/edit/steps.ts";
import { boardFile } from "#app/design/board/export/board-file.ts";
import { layOut } from "#problems/system-design/board/layout/layout.ts";
import { MOST_BLOCKS, MOST_LINKS } from "#problems/system-design/board/limits.ts";
import type { Block, Board, Link } from "#problems/system-design/vocabulary.ts";

const MIC: Block = { id: "m", type: "sensor", place: "device", name: "PDM microphone", note: "16 kHz" };
const APP: Block = { id: "p", type: "phone", place: "phone", name: "", note: "" };
const RAW: Link = { id: "r", from: "m", to: "p", carries: "raw", protocol: "BLE", payload: "51 B", rate: "" };
const BOARD: Board = { blocks: [MIC, APP], links: [RAW] };

test("each change says what was done, and leaves the board that it was given as it is", () => {
  const before = JSON.stringify(BOARD);
  const { id: _, ...block } = MIC;
  const { id: __, ...link } = RAW;
  const said = [
    addBlock(BOARD, "x", { ...block, name: "IMU" }),
    changeBlock(BOARD, "m", { ...block, note: "8 kHz" }),
    changeBlock(BOARD, "m", { ...block, place: "gateway" }),
    removeBlock(BOARD, "m"),
    removeBlock({ ...BOARD, links: [] }, "m"),
    addLink(BOARD, "y", { ...link, from: "p", to: "m" }),
    changeLink(BOARD, "r", { ...link, carries: "wake" }),
    removeLink(BOARD, "r"),
  ].map((edit) => edit?.said);
  expect(said).toEqual([
    "“IMU” added on the device.",
    "“PDM microphone” changed.",
    "“PDM microphone” changed, now at the gateway.",
    "“PDM microphone” deleted with its link.",
    "“PDM microphone” deleted.",
    "Link from “Phone” to “PDM microphone” added.",
    "Link from “PDM microphone” to “Phone” changed.",
    "Link from “PDM microphone” to “Phone” deleted.",
  ]);
  expect(JSON.stringify(BOARD)).toBe(before);
});

test("a form that was saved as it was opened is no change, and neither is one of a block that is gone", () => {
  const { id: _, ...block } = MIC;
  const { id: __, ...link } = RAW;
  expect(changeBlock(BOARD, "m", block)).toBeUndefined();
  expect(changeLink(BOARD, "r", link)).toBeUndefined();
  expect([changeBlock(BOARD, "?", block), removeBlock(BOARD, "?"), removeLink(BOARD, "?")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("links go with their block", () => {
  expect(removeBlock(BOARD, "p")?.board).toEqual({ blocks: [MIC], links: [] });
});

test("moving one block holds all others where they are, and arranging again gives all of them back", () => {
  const layout = layOut(BOARD);
  const { board, said } = moveBlocks(BOARD, layout, new Map([["m", { x: 400.4, y: 20 }]]));
  expect(said).toBe("“PDM microphone” moved.");
  expect(board.blocks[0]?.at).toEqual({ x: 400, y: 20 });
  const phone = layout.blocks.find(({ block }) => block.id === "p");
  expect(board.blocks[1]?.at).toEqual({ x: phone?.x, y: phone?.y });
  expect(arrangeAgain(board)?.board).toEqual(BOARD);
  expect(arrangeAgain(BOARD)).toBeUndefined();
});

test("what a board cannot hold any more is said with what to do", () => {
  const blocks = Array.from({ length: MOST_BLOCKS }, (_, index) => ({ ...MIC, id: String(index) }));
  const links = Array.from({ length: MOST_LINKS }, (_, index) => ({ ...RAW, id: String(index) }));
  expect(noRoomFor("block", { blocks, links })).toMatch(/holds 40 blocks.*Delete one/);
  expect(noRoomFor("link", { blocks, links })).toMatch(/holds 80 links.*Delete one/);
  expect(noRoomFor("link", { blocks: [MIC], links: [] })).toBe("A link needs two blocks. Add a block first.");
  expect([noRoomFor("block", BOARD), noRoomFor("link", BOARD)]).toEqual([undefined, undefined]);
});

test("the exported data holds the board as it is stored, and says it in words", () => {
  const file = JSON.parse(boardFile(BOARD, "Earbud"));
  expect(file).toMatchObject({ format: "tensor-arena-board", version: 1, title: "Earbud", board: BOARD });
  expect(file.says).toEqual({
    blocks: ["PDM microphone: Sensor, on the device (16 kHz)", "Phone: Phone, on the phone"],
    links: ["PDM microphone → Phone: Raw samples (BLE, 51 B)"],
  });
});

test("moves of one block that follow quickly are undone together, all else by itself", () => {
  const boards = [1, 2, 3, 4, 5].map((count) => ({ ...BOARD, blocks: Array(count).fill(MIC) }));
  const step = (index: number, at: number, joins?: string): Step => {
    return { before: boards[index] ?? BOARD, said: String(index), joins, at };
  };
  const steps = [
    step(0, 0, "move m"),
    step(1, 300, "move m"),
    step(2, 900, "move m"),
    step(3, 950, "move p"),
    step(4, 2000, "move p"),
    step(0, 2001),
    step(1, 2002),
  ].reduce<Step[]>(withStep, []);
  expect(steps.map(({ before }) => before.blocks.length)).toEqual([1, 4, 5, 1, 2]);
});
