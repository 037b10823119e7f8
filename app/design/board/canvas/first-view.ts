import type { Point, Rectangle } from "#problems/system-design/board/layout/route.ts";

/** How a canvas is looked at: the point of the screen where its origin lies, and its scale. */
export type View = Point & { zoom: number };

const LEAST_LEGIBLE = 0.85;

/** The whole board in the middle of the given room, or its top where all of it would be too small to read. */
export function firstView(
  frame: Rectangle,
  room: { width: number; height: number },
  least = LEAST_LEGIBLE,
): View {
  const zoom = Math.max(Math.min(room.width / frame.width, room.height / frame.height, 1), least);
  const spare = Math.max(0, room.height - frame.height * zoom) / 2;
  return { x: room.width / 2 - (frame.x + frame.width / 2) * zoom, y: spare - frame.y * zoom, zoom };
}
