/** How many of `values` a clamp to `low`…`high` would change. */
export function entryName(values: number[], low: number, high: number): number {
  return values.filter((value) => value < low || value > high).length;
}
