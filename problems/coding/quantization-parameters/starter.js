/**
 * Chooses scale and zero point of an asymmetric int8 tensor that was seen to range from `min` to
 * `max`, and shows what becomes of `values`.
 *
 * @param {number} min
 * @param {number} max
 * @param {number[]} values
 * @returns {{ scale: number, zeroPoint: number, codes: number[], restored: number[] }}
 */
export function chooseParameters(min, max, values) {
  return { scale: 1, zeroPoint: 0, codes: [], restored: [] };
}
