import { SECTIONS, type Section } from "#problems/system-design/vocabulary.ts";

/** Whole minutes of each section that add up to `minutes`: what is left over goes where most was cut off. */
export function plannedMinutes(shares: Record<Section, number>, minutes: number): Record<Section, number> {
  const whole = SECTIONS.reduce((sum, section) => sum + shares[section], 0);
  const exact = SECTIONS.map((section) => ({ section, value: (shares[section] / whole) * minutes }));
  const over = minutes - exact.reduce((sum, { value }) => sum + Math.floor(value), 0);
  const raised = new Set(
    exact
      .toSorted((one, other) => (other.value % 1) - (one.value % 1))
      .slice(0, Math.round(over))
      .map(({ section }) => section),
  );
  return Object.fromEntries(
    exact.map(({ section, value }) => [section, Math.floor(value) + (raised.has(section) ? 1 : 0)]),
  ) as Record<Section, number>;
}
