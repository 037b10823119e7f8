// The range is taken to be that of int8 whatever `low` and `high` say.
export function entryName(values: number[]): number {
  return values.filter((value) => value < -128 || value > 127).length;
}
