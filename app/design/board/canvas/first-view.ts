import type { Point, Rectangle } from "#problems/system-design/board/layout/route.ts";

/** How a canvas is looked at: the point of the screen where its origin lies, and its scale. */
export type View = Point & { zoom: number };

/** At which a board of as many blocks as there may be is seen as an outline. */
export const LEAST_ZOOM = 0.04;
/** Around the board, in pixels of the screen. */
const ROOM = 12;

/** The whole board in the middle of the given room, never enlarged; of one that is larger than can be shown, its top. */
export function firstView(frame: Rectangle, { width, height }: { width: number; height: number }): View {
  const fit = Math.min((width - 2 * ROOM) / frame.width, (height - 2 * ROOM) / frame.height, 1);
  const zoom = Math.max(fit, LEAST_ZOOM);
  const spare = Math.max(ROOM, (height - frame.height * zoom) / 2);
  return { x: width / 2 - (frame.x + frame.width / 2) * zoom, y: spare - frame.y * zoom, zoom };
}
