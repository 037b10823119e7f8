import type { ArenaPicture } from "#problems/vocabulary.ts";

type Segment = ArenaPicture["segments"][number];

export type ArenaLayout = {
  /** Right end of the scale in bytes, at least 1. */
  max: number;
  /** Where the last segment ends, in bytes. */
  used: number;
  /** Bytes beyond the budget; 0 without a budget. */
  over: number;
  /** The parts within the budget, in the order of the picture. */
  segments: { kind: Segment["kind"]; label: string; at: number; bytes: number }[];
  /** Distance of the graticule's lines in bytes. */
  step: number;
  /** Bytes to print under the track, ascending; the budget is not among them. */
  ticks: number[];
};

/** Places a picture's segments on its scale. What lies beyond the budget is cut off into `over`. */
export function layOutArena(picture: ArenaPicture): ArenaLayout {
  const placed: ArenaLayout["segments"] = [];
  let end = 0;
  for (const { kind, label, bytes, at = end } of picture.segments) {
    placed.push({ kind, label, at, bytes });
    end = at + bytes;
  }
  const used = Math.max(0, ...placed.map((one) => one.at + one.bytes));
  const max = Math.max(1, picture.max ?? 0, picture.budget ?? 0, used);
  const limit = picture.budget ?? Number.POSITIVE_INFINITY;
  return {
    max,
    used,
    over: Math.max(0, used - limit),
    segments: placed
      .map((one) => ({ ...one, bytes: Math.min(one.bytes, limit - one.at) }))
      .filter((one) => one.bytes > 0),
    step: graticule(max),
    ticks: ticks(max, picture.budget),
  };
}

/** The power of two that divides the scale into four to eight parts. */
function graticule(max: number): number {
  return Math.max(1, 2 ** Math.ceil(Math.log2(max / 8)));
}

/** Start, half of the budget and end, where they do not touch the budget's own figure on a phone. */
function ticks(max: number, budget: number | undefined): number[] {
  const step = graticule(max);
  const middle = step * Math.max(1, Math.round((budget ?? max) / step / 2));
  const wanted = [
    { at: 0, room: 0.12 },
    { at: middle, room: 0.18 },
    // Stands left of its place, and has a unit.
    { at: max, room: 0.25 },
  ];
  return wanted
    .filter(({ at, room }) => budget === undefined || Math.abs(at - budget) / max >= room)
    .map(({ at }) => at)
    .filter((at, index, all) => all.indexOf(at) === index);
}
