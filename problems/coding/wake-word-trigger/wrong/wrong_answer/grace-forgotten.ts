// The grace after the end of an event is left out: smoothing delays the trigger, so it often comes when the word is over.
// hint: 3
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

  const smoothed = smooth(posteriors, smoothingWindows);
  const triggers = triggerWindows(smoothed, settings);
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

function smooth(posteriors: readonly number[], count: number): number[] {
  return posteriors.map((_, window) => {
    const recent = posteriors.slice(Math.max(0, window + 1 - count), window + 1);
    return recent.reduce((sum, one) => sum + one, 0) / recent.length;
  });
}

function triggerWindows(smoothed: readonly number[], settings: Settings): number[] {
  const { hopMs, threshold, refractoryMs } = settings;
  const triggers: number[] = [];
  let readyAt = 0;
  for (const [window, confidence] of smoothed.entries()) {
    const time = window * hopMs;
    if (confidence >= threshold && time >= readyAt) {
      triggers.push(window);
      readyAt = time + refractoryMs;
    }
  }
  return triggers;
}

function matchEvents(
  times: readonly number[],
  events: readonly LabelledEvent[],
  graceMs: number,
): { falseAccepts: number; misses: number } {
  const detected = new Set<LabelledEvent>();
  let falseAccepts = 0;
  for (const time of times) {
    const around = events.filter(({ startMs, endMs }) => startMs <= time && time <= endMs);
    const fresh = around.find((event) => !detected.has(event));
    if (fresh) detected.add(fresh);
    if (around.length === 0) falseAccepts += 1;
  }
  return { falseAccepts, misses: events.length - detected.size };
}
