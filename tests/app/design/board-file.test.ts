import { expect, test } from "vitest";
import { boardFile } from "#app/design/board/export/board-file.ts";
import { readBoardFile } from "#app/design/board-file.server.ts";
import { MOST_BLOCKS, MOST_LINKS } from "#problems/system-design/board/limits.ts";
import type { Block, Board, Link } from "#problems/system-design/vocabulary.ts";

const MIC: Block = { id: "m", type: "sensor", place: "device", name: "PDM microphone", note: "16 kHz" };
const APP: Block = { id: "p", type: "phone", place: "phone", name: "", note: "", at: { x: 10, y: -20 } };
const RAW: Link = { id: "r", from: "m", to: "p", carries: "raw", protocol: "BLE", payload: "51 B", rate: "" };
const BOARD: Board = { blocks: [MIC, APP], links: [RAW] };

const read = (board: unknown) =>
  readBoardFile(JSON.stringify({ format: "tensor-arena-board", version: 1, board }));
const many = <Thing extends { id: string }>(thing: Thing, count: number): Thing[] =>
  Array.from({ length: count }, (_, index) => ({ ...thing, id: `x${index}` }));

test("what was exported is read in as it was", () => {
  expect(readBoardFile(boardFile(BOARD, "Earbud"))).toEqual({ board: BOARD });
});

test("a file that is none of a board is told so, whatever it holds", () => {
  for (const text of [
    "",
    "{",
    "null",
    "[]",
    "42",
    '{"format":"other","version":1,"board":{}}',
    "PK\u0003\u0004",
  ]) {
    expect(readBoardFile(text), text).toEqual({ error: expect.stringContaining("no file of a board") });
  }
  expect(readBoardFile('{"format":"tensor-arena-board","version":2,"board":{}}')).toEqual({
    error: "This file is of version 2, which is not known here.",
  });
});

test("a board that is damaged says where", () => {
  const said = (board: unknown) => (read(board) as { error: string }).error;
  expect(said({ blocks: [MIC, { ...APP, type: "fridge" }], links: [] })).toContain(
    "Look at blocks, entry 2: type.",
  );
  expect(said({ blocks: [MIC, MIC], links: [] })).toContain("Two blocks have the same id.");
  expect(said({ blocks: [MIC] })).toContain("Blocks or links are missing.");
  expect(said({ blocks: [{ ...MIC, at: { x: 1e9, y: 0 } }], links: [] })).toContain("entry 1: at");
  expect(said({ blocks: [{ ...MIC, onload: "x" }], links: [] })).toContain("Look at blocks, entry 1");
});

test("the limits of the editor hold", () => {
  expect(read({ blocks: many(MIC, MOST_BLOCKS), links: [] })).toMatchObject({ board: {} });
  expect(read({ blocks: many(MIC, MOST_BLOCKS + 1), links: [] })).toEqual({
    error: `The file has ${MOST_BLOCKS + 1} blocks; a board holds ${MOST_BLOCKS}.`,
  });
  expect(read({ ...BOARD, links: many(RAW, MOST_LINKS + 1) })).toEqual({
    error: `The file has ${MOST_LINKS + 1} links; a board holds ${MOST_LINKS}.`,
  });
  expect(read({ blocks: [{ ...MIC, note: "a".repeat(161) }], links: [] })).toEqual({
    error: expect.stringContaining("“PDM microphone” says too much"),
  });
  expect(read({ ...BOARD, links: [{ ...RAW, rate: "a".repeat(61) }] })).toEqual({
    error: expect.stringContaining("A link says too much"),
  });
});

test("links that lead nowhere are left out", () => {
  expect(read({ blocks: [MIC], links: [RAW] })).toEqual({ board: { blocks: [MIC], links: [] } });
});
