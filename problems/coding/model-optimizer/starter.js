/**
 * @typedef {{ flash: number, sram: number, latency: number, energy: number }} Figures
 * @typedef {Figures & { drop: number }} Prediction
 *
 * `effects` are factors in thousandths, an absent one changes nothing; `drop` is in hundredths of a
 * percentage point.
 * @typedef {{ name: string, effects: Partial<Figures>, drop: number, requires?: string[],
 *   excludes?: string[] }} Move
 * @typedef {{ feasible: boolean, plan: string[], predicted: Prediction,
 *   violated: (keyof Prediction)[] }} Plan
 */

/**
 * The permitted set of moves that meets the limits at the least loss of accuracy, or comes closest.
 *
 * @param {Figures} baseline
 * @param {Move[]} moves
 * @param {Partial<Prediction>} limits
 * @returns {Plan}
 */
export function planMoves(baseline, moves, limits) {
  return { feasible: false, plan: [], predicted: { ...baseline, drop: 0 }, violated: [] };
}
