export type Settings = {
  hopMs: number;
  smoothingWindows: number;
  threshold: number;
  refractoryMs: number;
  graceMs: number;
};
export type LabelledEvent = { startMs: number; endMs: number };
export type Report = {
  smoothed: number[];
  triggers: number[];
  falseAccepts: number;
  misses: number;
  falseAcceptsPerHour: number | null;
  missRate: number | null;
};

/** Window k stands at k * hopMs. `triggers` are windows; the rates are null where nothing can be divided. */
export function scoreTrigger(posteriors: number[], settings: Settings, events: LabelledEvent[]): Report {
  return {
    smoothed: posteriors,
    triggers: [],
    falseAccepts: 0,
    misses: 0,
    falseAcceptsPerHour: null,
    missRate: null,
  };
}
