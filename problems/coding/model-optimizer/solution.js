const METRICS = /** @type {const} */ (["flash", "sram", "latency", "energy"]);
const LIMITED = /** @type {const} */ ([...METRICS, "drop"]);
/** Factors are thousandths. */
const UNCHANGED = 1000;

/**
 * @typedef {{ flash: number, sram: number, latency: number, energy: number }} Figures
 * @typedef {Figures & { drop: number }} Prediction
 * @typedef {{ name: string, effects: Partial<Figures>, drop: number, requires?: string[],
 *   excludes?: string[] }} Move
 * @typedef {{ feasible: boolean, plan: string[], predicted: Prediction,
 *   violated: (keyof Prediction)[] }} Plan
 *
 * A move, its four factors, and its relations as bit masks over the sorted list; `requires` is
 * undefined when a required move is not on offer.
 * @typedef {{ name: string, drop: number, factors: bigint[], requires: number | undefined,
 *   excludes: number }} Candidate
 */

/**
 * The permitted set of moves that violates the fewest limits, then loses the least accuracy, then
 * has the fewest moves, then comes first by name. It is feasible when it violates no limit.
 *
 * @param {Figures} baseline
 * @param {Move[]} moves
 * @param {Partial<Prediction>} limits
 * @returns {Plan}
 */
export function planMoves(baseline, moves, limits) {
  const candidates = prepare(moves);
  const leaving = METRICS.map(() => BigInt(UNCHANGED));
  // A move left out multiplies by 1000 like one without effect, so all products share one divisor.
  const divisor = BigInt(UNCHANGED) ** BigInt(candidates.length);
  /** @type {Plan | undefined} */
  let best;

  /**
   * Taking a move is tried before leaving it out: of two sets of equal size, the first by name comes first.
   *
   * @param {number} index
   * @param {number} mask
   * @param {bigint[]} products
   * @param {number} drop
   */
  function visit(index, mask, products, drop) {
    const candidate = candidates[index];
    if (candidate) {
      const { factors } = candidate;
      visit(index + 1, mask | (1 << index), multiply(products, factors), drop + candidate.drop);
      visit(index + 1, mask, multiply(products, leaving), drop);
    } else if (isPermitted(candidates, mask)) {
      const names = candidates.filter((_, at) => mask & (1 << at)).map(({ name }) => name);
      const plan = judge(names, predict(products, divisor, drop), limits);
      if (!best || isBetter(plan, best)) best = plan;
    }
  }

  visit(
    0,
    0,
    METRICS.map((metric) => BigInt(baseline[metric])),
    0,
  );
  if (!best) throw new Error("the empty plan is always permitted");
  return best;
}

/**
 * Sorts by character codes, not by a locale: "QAT" comes before "int8".
 *
 * @param {Move[]} moves
 * @returns {Candidate[]}
 */
function prepare(moves) {
  const sorted = [...moves].sort((one, other) => (one.name < other.name ? -1 : 1));
  const bits = new Map(sorted.map(({ name }, index) => [name, 1 << index]));
  /** @param {string[]} names */
  const maskOf = (names) => names.reduce((mask, name) => mask | (bits.get(name) ?? 0), 0);
  return sorted.map(({ name, drop, effects, requires = [], excludes = [] }) => ({
    name,
    drop,
    factors: METRICS.map((metric) => BigInt(effects[metric] ?? UNCHANGED)),
    requires: requires.every((one) => bits.has(one)) ? maskOf(requires) : undefined,
    excludes: maskOf(excludes),
  }));
}

/**
 * Relations are judged on the finished set, so the order of the list cannot matter, and a circle is no problem.
 *
 * @param {Candidate[]} candidates
 * @param {number} mask
 */
function isPermitted(candidates, mask) {
  return candidates.every(({ requires, excludes }, index) => {
    if ((mask & (1 << index)) === 0) return true;
    return requires !== undefined && (mask & requires) === requires && (mask & excludes) === 0;
  });
}

/**
 * @param {bigint[]} products
 * @param {bigint[]} factors
 */
function multiply(products, factors) {
  return products.map((product, index) => product * (factors[index] ?? 0n));
}

/**
 * Rounds up once, at the end. Limits are whole, so the rounded figure exceeds one exactly when the product does.
 *
 * @param {bigint[]} products
 * @param {bigint} divisor
 * @param {number} drop
 * @returns {Prediction}
 */
function predict(products, divisor, drop) {
  const [flash = 0, sram = 0, latency = 0, energy = 0] = products.map((product) =>
    Number((product + divisor - 1n) / divisor),
  );
  return { flash, sram, latency, energy, drop };
}

/**
 * @param {string[]} plan
 * @param {Prediction} predicted
 * @param {Partial<Prediction>} limits
 * @returns {Plan}
 */
function judge(plan, predicted, limits) {
  const violated = LIMITED.filter((name) => predicted[name] > (limits[name] ?? Infinity));
  return { feasible: violated.length === 0, plan, predicted, violated };
}

/**
 * A plan that is merely as good is not better: the one found first stays.
 *
 * @param {Plan} plan
 * @param {Plan} best
 */
function isBetter(plan, best) {
  const order =
    plan.violated.length - best.violated.length ||
    plan.predicted.drop - best.predicted.drop ||
    plan.plan.length - best.plan.length;
  return order < 0;
}
