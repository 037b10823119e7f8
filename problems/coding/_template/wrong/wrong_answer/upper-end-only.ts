// Only values above the range are counted. A clamp changes those below it too.
export function entryName(values: number[], _low: number, high: number): number {
  return values.filter((value) => value > high).length;
}
