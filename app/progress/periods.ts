/** How far back the line of the rating goes; `weeks` is missing where it is all of it. */
export type Period = { key: string; label: string; weeks?: number };

const USUAL: Period = { key: "16w", label: "16 weeks", weeks: 16 };

export const PERIODS: readonly Period[] = [
  { key: "4w", label: "4 weeks", weeks: 4 },
  USUAL,
  { key: "all", label: "All" },
];

export function readPeriod(key: string | null): Period {
  return PERIODS.find((one) => one.key === key) ?? USUAL;
}
