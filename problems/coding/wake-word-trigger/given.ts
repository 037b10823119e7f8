import type { Stream } from "./generate.ts";
import type { LabelledEvent, Settings } from "./solution.ts";

type Span = readonly [startMs: number, endMs: number];

/** One window in 100 ms, no smoothing, no refractory period, no grace, unless `changes` say otherwise. */
export function settings(changes: Partial<Settings>): Settings {
  return { hopMs: 100, smoothingWindows: 1, threshold: 0.5, refractoryMs: 0, graceMs: 0, ...changes };
}

export function events(...spans: Span[]): LabelledEvent[] {
  return spans.map(([startMs, endMs]) => ({ startMs, endMs }));
}

/** A case whose answer the reference gives. */
export function given(name: string, changes: Partial<Settings>, posteriors: number[], ...spans: Span[]) {
  return { name, args: [posteriors, settings(changes), events(...spans)] };
}

/** The same for a generated recording. */
export function recorded(name: string, changes: Partial<Settings>, { posteriors, events }: Stream) {
  return { name, args: [posteriors, settings(changes), events] };
}
