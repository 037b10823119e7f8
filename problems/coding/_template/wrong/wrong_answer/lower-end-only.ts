// Only values below the range are counted. A clamp changes those above it too.
export function entryName(values: number[], low: number): number {
  return values.filter((value) => value < low).length;
}
