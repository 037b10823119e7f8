// Equal values are counted once. Each of them is clamped.
export function entryName(values: number[], low: number, high: number): number {
  return new Set(values.filter((value) => value < low || value > high)).size;
}
