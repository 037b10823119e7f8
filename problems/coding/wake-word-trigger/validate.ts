/** Limits of the statement. */
export const MOST = {
  windows: 20_000,
  events: 1000,
  hopMs: 10_000,
  smoothingWindows: 100,
  refractoryMs: 600_000,
  graceMs: 10_000,
};

type Fields = Record<string, unknown>;

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  const [posteriors, settings, events] = args;
  if (args.length !== 3) return "There must be three arguments: posteriors, settings and events.";
  if (!Array.isArray(posteriors)) return "posteriors must be a list.";
  if (posteriors.length > MOST.windows) {
    return `There are ${posteriors.length} posteriors; at most ${MOST.windows} are allowed.`;
  }
  const odd = posteriors.findIndex((one) => !isProbability(one));
  if (odd !== -1) return `posteriors[${odd}] must be a number from 0 to 1.`;
  if (!isRecord(settings)) return "settings must be an object.";
  if (!Array.isArray(events)) return "events must be a list.";
  return whySettings(settings) ?? whyEvents(events, posteriors.length * Number(settings.hopMs));
}

/** A hop or a smoothing of 0 is allowed as an input: the function must throw on it. */
function whySettings(settings: Fields): string | undefined {
  for (const name of ["hopMs", "smoothingWindows", "refractoryMs", "graceMs"] as const) {
    if (!isWithin(settings[name], MOST[name])) {
      return `settings.${name} must be a whole number from 0 to ${MOST[name]}.`;
    }
  }
  return isProbability(settings.threshold) ? undefined : "settings.threshold must be a number from 0 to 1.";
}

function whyEvents(events: readonly unknown[], durationMs: number): string | undefined {
  if (events.length > MOST.events) {
    return `There are ${events.length} events; at most ${MOST.events} are allowed.`;
  }
  let previousEnd = -1;
  for (const [index, event] of events.entries()) {
    if (!isRecord(event)) return `events[${index}] must be an object.`;
    const { startMs, endMs } = event;
    if (!isWithin(startMs, durationMs) || !isWithin(endMs, durationMs)) {
      return `events[${index}]: startMs and endMs must be whole numbers from 0 to the stream's ${durationMs} ms.`;
    }
    if (Number(startMs) >= Number(endMs)) return `events[${index}] must start before it ends.`;
    if (Number(startMs) <= previousEnd)
      return `events[${index}] must start after the end of the event before it.`;
    previousEnd = Number(endMs);
  }
  return undefined;
}

function isProbability(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isWithin(value: unknown, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
