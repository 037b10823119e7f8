/** What is said of repeated measurements: milliseconds, or a ratio of them. */
export type Distribution = { n: number; median: number; p95: number };

/** The 95th percentile is a measured value (nearest rank), the median of an even number is between two. */
export function distribution(values: readonly number[]): Distribution {
  if (values.length === 0) throw new Error("Nothing was measured: a distribution needs at least one value.");
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number) => sorted[index] as number;
  const middle = sorted.length / 2;
  const median = Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
  return { n: sorted.length, median, p95: at(Math.ceil(sorted.length * 0.95) - 1) };
}

/** Three significant digits, without an exponent and with commas: 0.123, 12.3, 1,230. */
export function digits(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString("en", { maximumSignificantDigits: 3 });
}
