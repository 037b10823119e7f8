// The smoothing starts again after each trigger: a trigger leaves the mean as it is.
// hint: 1
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

const MS_PER_HOUR = 3_600_000;

export function scoreTrigger(posteriors: number[], settings: Settings, events: LabelledEvent[]): Report {
  const { hopMs, smoothingWindows } = settings;
  if (smoothingWindows < 1) throw new Error("smoothingWindows must be at least 1");
  if (hopMs < 1) throw new Error("hopMs must be at least 1");

  const { smoothed, triggers } = run(posteriors, settings);
  const times = triggers.map((window) => window * hopMs);
  const { falseAccepts, misses } = matchEvents(times, events, settings.graceMs);
  const hours = (posteriors.length * hopMs) / MS_PER_HOUR;
  return {
    smoothed,
    triggers,
    falseAccepts,
    misses,
    falseAcceptsPerHour: hours > 0 ? falseAccepts / hours : null,
    missRate: events.length > 0 ? misses / events.length : null,
  };
}

function run(posteriors: readonly number[], settings: Settings): { smoothed: number[]; triggers: number[] } {
  const { hopMs, smoothingWindows, threshold, refractoryMs } = settings;
  const smoothed: number[] = [];
  const triggers: number[] = [];
  let recent: number[] = [];
  let readyAt = 0;
  for (const [window, posterior] of posteriors.entries()) {
    recent.push(posterior);
    if (recent.length > smoothingWindows) recent.shift();
    const mean = recent.reduce((sum, one) => sum + one, 0) / recent.length;
    smoothed.push(mean);
    const time = window * hopMs;
    if (mean >= threshold && time >= readyAt) {
      triggers.push(window);
      readyAt = time + refractoryMs;
      recent = [];
    }
  }
  return { smoothed, triggers };
}

function matchEvents(
  times: readonly number[],
  events: readonly LabelledEvent[],
  graceMs: number,
): { falseAccepts: number; misses: number } {
  const detected = new Set<LabelledEvent>();
  let falseAccepts = 0;
  for (const time of times) {
    const around = events.filter(({ startMs, endMs }) => startMs <= time && time <= endMs + graceMs);
    const fresh = around.find((event) => !detected.has(event));
    if (fresh) detected.add(fresh);
    if (around.length === 0) falseAccepts += 1;
  }
  return { falseAccepts, misses: events.length - detected.size };
}
