import { expect, test } from "vitest";
import { firstView, LEAST_ZOOM } from "#app/design/board/canvas/first-view.ts";

const ROOM = { width: 608, height: 348 };

test.each([
  ["a small one", { x: 0, y: 0, width: 200, height: 100 }],
  ["a tall one", { x: -16, y: -16, width: 1528, height: 1990 }],
  ["a wide one that was moved far away", { x: 5_000, y: -900, width: 2_467, height: 1_020 }],
])("all of a board is seen at first: %s", (_which, frame) => {
  const { x, y, zoom } = firstView(frame, ROOM);
  expect(zoom).toBeLessThanOrEqual(1);
  expect(x + frame.x * zoom).toBeGreaterThanOrEqual(0);
  expect(y + frame.y * zoom).toBeGreaterThanOrEqual(0);
  expect(x + (frame.x + frame.width) * zoom).toBeLessThanOrEqual(ROOM.width);
  expect(y + (frame.y + frame.height) * zoom).toBeLessThanOrEqual(ROOM.height);
});

test("of a board without end the top is seen", () => {
  const { y, zoom } = firstView({ x: 0, y: 0, width: 1_000, height: 90_000 }, ROOM);
  expect(zoom).toBe(LEAST_ZOOM);
  expect(y).toBeGreaterThanOrEqual(0);
});
