import { expect, test } from "vitest";
import { differenceOfBoards, isSameBoard } from "#problems/system-design/board/difference.ts";
import type { Block, Board, Link } from "#problems/system-design/vocabulary.ts";
import { drawn, EARBUD, EMPTY } from "./boards.ts";

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function renamed(board: Board, rename: (id: string) => string): Board {
  return {
    blocks: board.blocks.map((block) => ({ ...block, id: rename(block.id) })),
    links: board.links.map((link) => ({
      ...link,
      id: rename(link.id),
      from: rename(link.from),
      to: rename(link.to),
    })),
  };
}

function changed<Thing extends Block | Link>(
  things: readonly Thing[],
  id: string,
  change: Partial<Thing>,
): Thing[] {
  return things.map((thing) => (thing.id === id ? { ...thing, ...change } : thing));
}

test("a board is the same as itself, and as itself moved or with other ids", () => {
  const moved = { ...EARBUD, blocks: changed(EARBUD.blocks, "mic", { at: { x: 1, y: 2 } }) };
  for (const other of [EARBUD, moved, renamed(EARBUD, (id) => `other ${id}`)]) {
    expect(isSameBoard(differenceOfBoards(EARBUD, other))).toBe(true);
  }
});

test("everything of a new board is added, and of a deleted one removed", () => {
  expect(ids(differenceOfBoards(EMPTY, EARBUD).blocks.added)).toEqual(ids(EARBUD.blocks));
  expect(ids(differenceOfBoards(EMPTY, EARBUD).links.added)).toEqual(ids(EARBUD.links));
  expect(ids(differenceOfBoards(EARBUD, EMPTY).links.removed)).toEqual(ids(EARBUD.links));
  expect(isSameBoard(differenceOfBoards(EMPTY, EARBUD))).toBe(false);
});

test("a block of the same id is changed in the fields that differ", () => {
  const after = { ...EARBUD, blocks: changed(EARBUD.blocks, "vad", { type: "mcu", name: "Voice" }) };
  const { blocks, links } = differenceOfBoards(EARBUD, after);
  expect(blocks).toMatchObject({ added: [], removed: [], changed: [{ fields: ["type", "name"] }] });
  expect(links).toEqual({ added: [], removed: [], changed: [] });
});

test("of the reference, blocks are found by type and name and links by their ends", () => {
  const own = drawn({ a: "sensor", b: "phone", c: "store" }, ["a -raw> b BLE", "b -raw> c"]);
  const reference = drawn({ x: "sensor", y: "phone", z: "model" }, ["x -raw> y BLE", "y -result> z"]);
  const named = ["Mic ", "App", "Cloud"];
  own.blocks.forEach((block, index) => {
    block.name = named[index] ?? "";
  });
  reference.blocks.forEach((block, index) => {
    block.name = ["mic", "app", "Cloud"][index] ?? "";
  });
  const { blocks, links } = differenceOfBoards(own, reference);
  expect({ added: ids(blocks.added), removed: ids(blocks.removed) }).toEqual({
    added: ["z"],
    removed: ["c"],
  });
  expect({ added: ids(links.added), removed: ids(links.removed) }).toEqual({
    added: ["y-z"],
    removed: ["b-c"],
  });
});

test("a link that carries something else between the same blocks is changed, not another one", () => {
  const before = drawn({ a: "sensor", b: "phone" }, ["a -raw> b"]);
  const after = drawn({ x: "sensor", y: "phone" }, ["x -features> y BLE"]);
  for (const block of [...before.blocks, ...after.blocks]) block.name = "";
  expect(differenceOfBoards(before, after).links.changed).toMatchObject([
    { fields: ["carries", "protocol"] },
  ]);
});

test("of two blocks alike each finds one partner", () => {
  const one = drawn({ a: "sensor" });
  const two = drawn({ b: "sensor", c: "sensor" });
  for (const block of [...one.blocks, ...two.blocks]) block.name = "IMU";
  expect(ids(differenceOfBoards(one, two).blocks.added)).toEqual(["c"]);
});

test("of boards of two people, names and figures do not count, and blocks of a kind belong together", () => {
  const own = drawn({ a: "sensor", b: "model", c: "mcu@cloud" }, ["a -raw> b PDM / 32 kB/s", "b -result> c"]);
  const reference = drawn({ x: "sensor", y: "model", z: "mcu", w: "store" }, [
    "x -raw> y",
    "y -wake> z",
    "z -raw> w",
  ]);
  const { blocks, links } = differenceOfBoards(own, reference, "structure");
  expect(ids(blocks.added)).toEqual(["w"]);
  expect(blocks.removed).toEqual([]);
  expect(blocks.changed).toMatchObject([{ before: { id: "c" }, after: { id: "z" }, fields: ["place"] }]);
  expect(links.changed).toMatchObject([{ before: { id: "b-c" }, fields: ["carries"] }]);
  expect(ids(links.added)).toEqual(["z-w"]);
});
