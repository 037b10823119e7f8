import type { Point, Rectangle } from "#problems/system-design/board/layout/route.ts";

const GAP = 16;

/** The wanted place, or the nearest one straight below it that overlaps none of those taken. */
export function besides(wanted: Rectangle, taken: readonly Rectangle[]): Point {
  let { x, y } = wanted;
  for (;;) {
    const inWay = taken.filter((other) => overlaps({ ...wanted, x, y }, other));
    if (inWay.length === 0) return { x, y };
    y = Math.max(...inWay.map((other) => other.y + other.height)) + GAP;
  }
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x < b.x + b.width + GAP &&
    b.x < a.x + a.width + GAP &&
    a.y < b.y + b.height + GAP &&
    b.y < a.y + a.height + GAP
  );
}
