/** The worked sheet: bytes, seconds, joules and bits. Where a figure comes from stands beside it in design.ts. */

export const BRIEF = {
  units: 1_000,
  channels: 4,
  sampleHz: 16_000,
  sampleBytes: 2,
  clipSeconds: 1,
  activationBytes: 16_000,
  persistentBytes: 10 * 1024,
  featureBytes: 490,
  stackBytes: 84 * 1024,
  modelBytes: 53_936,
  firmwareBytes: 520 * 1024,
  bootBytes: 64 * 1024,
  lastFrameSeconds: 3e-3,
  inferenceSeconds: 63.09e-3,
  inferenceJoules: 611.49e-6,
  hopBytes: 133,
  blockBytes: 64,
  channelBits: 250_000,
  accessSeconds: 3e-3,
  hopsToRelay: 2,
  hopsToGateway: 2.5,
  gatewaySeconds: 10e-3,
  relaySeconds: 5e-3,
  volts: 3,
  ampereHours: 2.5,
  usable: 0.7,
  microphoneAmperes: 20e-6,
  sleepAmperes: 5e-6,
  pollEvery: 30,
  pollJoules: 0.35e-3,
  soundShare: 0.04,
  perSecond: 4,
  featureWatts: 1.2e-3,
  eventsPerDay: 60,
  eventBytes: 16,
  statesPerDay: 24,
  stateBytes: 24,
  updateShare: 0.1,
} as const;

const DAY = 86_400;

export const audioBytes = BRIEF.clipSeconds * BRIEF.sampleHz * BRIEF.sampleBytes;
export const interpreterBytes = BRIEF.activationBytes + BRIEF.persistentBytes;
export const slotBytes = BRIEF.firmwareBytes + BRIEF.modelBytes;

/** One frame of the mesh from one device to the next. */
const hopSeconds = (BRIEF.hopBytes * 8) / BRIEF.channelBits + BRIEF.accessSeconds;
const thinkSeconds = BRIEF.lastFrameSeconds + BRIEF.inferenceSeconds;
export const latencySeconds = thinkSeconds + BRIEF.hopsToRelay * hopSeconds + BRIEF.relaySeconds;
export const throughGatewaySeconds =
  thinkSeconds + 2 * BRIEF.hopsToGateway * hopSeconds + BRIEF.gatewaySeconds + BRIEF.relaySeconds;

const polls = DAY / BRIEF.pollEvery;
export const waitJoules =
  (BRIEF.microphoneAmperes + BRIEF.sleepAmperes) * BRIEF.volts * DAY + polls * BRIEF.pollJoules;
const soundSeconds = BRIEF.soundShare * DAY;
export const listenJoules = soundSeconds * (BRIEF.perSecond * BRIEF.inferenceJoules + BRIEF.featureWatts);
export const dayJoules = waitJoules + listenJoules;
export const usableJoules = BRIEF.ampereHours * 3_600 * BRIEF.volts * BRIEF.usable;
export const lifeDays = usableJoules / dayJoules;
export const alwaysListeningDays = usableJoules / (waitJoules + listenJoules / BRIEF.soundShare);

export const rawBits = BRIEF.units * BRIEF.sampleHz * BRIEF.sampleBytes * 8;
export const reportBytes =
  BRIEF.units * (BRIEF.eventsPerDay * BRIEF.eventBytes + BRIEF.statesPerDay * BRIEF.stateBytes);

/** Seconds until each unit of a channel has received so many bytes, one after the other, within updates' share. */
export function campaignSeconds(bytes: number): number {
  const blocks = Math.ceil(bytes / BRIEF.blockBytes);
  const bits = blocks * BRIEF.hopBytes * 8 * BRIEF.hopsToGateway;
  return (bits * (BRIEF.units / BRIEF.channels)) / (BRIEF.channelBits * BRIEF.updateShare);
}
