/**
 * The table of one logistic layer, indexed by a code's byte, and the codes looked up in it.
 *
 * @param {number} inputScale
 * @param {number} inputZeroPoint
 * @param {number[]} codes
 * @returns {{ table: number[], output: number[] }}
 */
export function sigmoidLut(inputScale, inputZeroPoint, codes) {
  return { table: Array.from({ length: 256 }, () => 0), output: codes.map(() => 0) };
}
