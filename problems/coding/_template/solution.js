/**
 * How many of `values` a clamp to `low`…`high` would change.
 * @param {number[]} values
 * @param {number} low
 * @param {number} high
 * @returns {number}
 */
export function entryName(values, low, high) {
  return values.filter((value) => value < low || value > high).length;
}
