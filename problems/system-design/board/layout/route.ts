/** Ways of links between rectangles. */

export type Point = { x: number; y: number };
export type Rectangle = Point & { width: number; height: number };
export type Route = { points: Point[]; middle: Point };

/** Between links that run side by side: room for the label where they run across, which lie one after the other where they run down. */
const LANE = { across: 52, down: 30 };
const CORNER = 12;

/** `lane` is 0 in the middle, and `share` the part of a way down at which its label lies. */
export type Lane = { lane: number; share: number };

/** A straight way from border to border, beside the others between the two; a loop on the right of a block to itself. */
export function routeBetween(from: Rectangle, to: Rectangle, { lane, share }: Lane): Route {
  if (from === to) return loop(from, lane);
  const [a, b] = [centre(from), centre(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const isAcross = Math.abs(b.x - a.x) > Math.abs(b.y - a.y);
  const gap = lane * (isAcross ? LANE.across : LANE.down);
  const shift = { x: (-(b.y - a.y) / length) * gap, y: ((b.x - a.x) / length) * gap };
  const start = border(from, plus(a, shift), plus(b, shift));
  const end = border(to, plus(b, shift), plus(a, shift));
  return { points: [start, end], middle: between(start, end, isAcross ? 0.5 : share) };
}

/** The `d` of a path through the points, with round corners. */
export function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${number(first.x)} ${number(first.y)}`;
  rest.forEach((point, index) => {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (!after) {
      path += `L${number(point.x)} ${number(point.y)}`;
      return;
    }
    const start = towards(point, before);
    const end = towards(point, after);
    path += `L${number(start.x)} ${number(start.y)}Q${number(point.x)} ${number(point.y)} ${number(end.x)} ${number(end.y)}`;
  });
  return path;
}

function loop({ x, y, width, height }: Rectangle, lane: number): Route {
  const [right, out] = [x + width, x + width + 28 + Math.abs(lane) * LANE.down];
  const [top, bottom] = [y + height * 0.3, y + height * 0.7];
  const points = [
    { x: right, y: top },
    { x: out, y: top },
    { x: out, y: bottom },
    { x: right, y: bottom },
  ];
  return { points, middle: { x: out, y: y + height / 2 } };
}

/** Where the line from a point within, or near, a rectangle to another point leaves it. */
function border({ x, y, width, height }: Rectangle, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const across = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? x + width : x) - from.x) / dx;
  const down = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? y + height : y) - from.y) / dy;
  const share = Math.max(0, Math.min(across, down, 1));
  return { x: from.x + dx * share, y: from.y + dy * share };
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(CORNER / length, 0.5);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function centre({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
