// Of plans that are equal in drop and in moves the first one found wins, in the order of the list. The names decide, whatever the order.
// hint: 3
type Metric = "flash" | "sram" | "latency" | "energy";
type Figures = Record<Metric, number>;
type Limits = Partial<Figures & { drop: number }>;
type Move = {
  name: string;
  effects: Partial<Figures>;
  drop: number;
  requires?: string[];
  excludes?: string[];
};
type Plan = { feasible: boolean; plan: string[]; predicted: Figures & { drop: number }; violated: string[] };

const METRICS: Metric[] = ["flash", "sram", "latency", "energy"];

export function planMoves(baseline: Figures, moves: Move[], limits: Limits): Plan | undefined {
  const sorted = moves;
  let best: Plan | undefined;
  for (let mask = 0; mask < 1 << sorted.length; mask++) {
    const taken = sorted.filter((_, index) => mask & (1 << index));
    if (!isPermitted(taken)) continue;
    const plan = describe(taken, baseline, limits);
    if (!best || compare(plan, best) < 0) best = plan;
  }
  return best;
}

function isPermitted(taken: Move[]): boolean {
  const names = new Set(taken.map(({ name }) => name));
  return taken.every(
    ({ requires = [], excludes = [] }) =>
      requires.every((name) => names.has(name)) && !excludes.some((name) => names.has(name)),
  );
}

function describe(taken: Move[], baseline: Figures, limits: Limits): Plan {
  const drop = taken.reduce((sum, move) => sum + move.drop, 0);
  const predicted = { flash: 0, sram: 0, latency: 0, energy: 0, drop };
  for (const metric of METRICS) {
    predicted[metric] = figure(
      baseline[metric],
      taken.map(({ effects }) => effects[metric] ?? 1000),
    );
  }
  const violated = [...METRICS, "drop" as const].filter((key) => predicted[key] > (limits[key] ?? Infinity));
  return { feasible: violated.length === 0, plan: taken.map(({ name }) => name).sort(), predicted, violated };
}

function figure(baseline: number, factors: number[]): number {
  const divisor = 1000n ** BigInt(factors.length);
  const product = factors.reduce((value, factor) => value * BigInt(factor), BigInt(baseline));
  return Number((product + divisor - 1n) / divisor);
}

function compare(one: Plan, other: Plan): number {
  return (
    one.violated.length - other.violated.length ||
    one.predicted.drop - other.predicted.drop ||
    one.plan.length - other.plan.length
  );
}

function compareNames(one: string[], other: string[]): number {
  const at = one.findIndex((name, index) => name !== other[index]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}
