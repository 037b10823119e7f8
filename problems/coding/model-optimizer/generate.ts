import type { Effects, Figures, Move, Prediction } from "./solution.ts";

const METRICS = ["flash", "sram", "latency", "energy"] as const;

export function move(
  name: string,
  drop: number,
  effects: Effects,
  relations: Pick<Move, "requires" | "excludes"> = {},
): Move {
  return { name, effects, drop, ...relations };
}

/** A case of the tests, without its answer. */
export function given(name: string, baseline: Figures, limits: Partial<Prediction>, ...moves: Move[]) {
  return { name, args: [baseline, moves, limits] };
}

type Instance = [baseline: Figures, moves: Move[], limits: Partial<Prediction>];

/**
 * `count` moves with requirements and exclusions between them, and limits that the combination of
 * about half of them would just meet, relations aside. The same seed gives the same instance.
 */
export function randomInstance(seed: number, count: number): Instance {
  const random = mulberry32(seed);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const baseline: Figures = {
    flash: between(200_000, 2_000_000),
    sram: between(60_000, 500_000),
    latency: between(20_000, 900_000),
    energy: between(500, 30_000),
  };
  // 17 is prime, so the numbers of up to 16 moves differ, and their order is not that of the list.
  const names = Array.from({ length: count }, (_, index) => `${pick(random, WORDS)}-${(index * 7) % 17}`);
  const moves = names.map((name) => {
    const effects: Effects = {};
    for (const metric of METRICS) if (random() < 0.6) effects[metric] = between(620, 1040);
    const others = names.filter((other) => other !== name);
    const one = move(name, between(0, 30) * 5, effects);
    if (random() < 0.3) one.requires = [pick(random, others)];
    if (random() < 0.25) one.excludes = [pick(random, others)];
    return one;
  });
  return [
    baseline,
    moves,
    limitsOf(
      baseline,
      moves.filter(() => random() < 0.5),
    ),
  ];
}

/** The figures that these moves lead to, as limits. */
function limitsOf(baseline: Figures, moves: Move[]): Partial<Prediction> {
  const limits: Partial<Prediction> = {};
  for (const metric of METRICS) {
    const product = moves.reduce(
      (value, { effects }) => value * BigInt(effects[metric] ?? 1000),
      BigInt(baseline[metric]),
    );
    const divisor = 1000n ** BigInt(moves.length);
    limits[metric] = Number((product + divisor - 1n) / divisor);
  }
  return limits;
}

const WORDS = ["prune", "share", "QAT", "fuse", "cluster", "Patch", "reorder", "shrink"];

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("pick needs at least one item");
  return item;
}

/** Tommy Ettinger's 32-bit generator: uniform in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
