// Values equal to an end are counted. A clamp leaves them as they are.
// hint: 2
export function entryName(values: number[], low: number, high: number): number {
  return values.filter((value) => value <= low || value >= high).length;
}
