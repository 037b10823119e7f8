/** The worked sheet: bytes, seconds and joules. Where a figure comes from stands beside it in design.ts. */

export const BRIEF = {
  sampleHz: 16_000,
  sampleBytes: 2,
  captureSeconds: 2,
  settleSeconds: 0.5,
  perDay: 144,
  captureAmperes: 2.6e-3,
  frameSamples: 1_024,
  hopSamples: 512,
  melBands: 128,
  framesPerInput: 5,
  frameSeconds: 2e-3,
  computeWatts: 5.1e-3,
  inferenceSeconds: 5.41e-3,
  inferenceJoules: 31.83e-6,
  activationBytes: 768,
  persistentBytes: 6 * 1024,
  stackBytes: 72 * 1024,
  modelBytes: 276_976,
  firmwareBytes: 176 * 1024,
  bootBytes: 64 * 1024,
  reportBytes: 20,
  headerBytes: 13,
  reportsPerDay: 24,
  sendAmperes: 40e-3,
  listenAmperes: 6e-3,
  listenSeconds: 0.4,
  sleepAmperes: 7e-6,
  volts: 3.6,
  ampereHours: 2.4,
  usable: 0.8,
  largestPayload: 51,
  fragmentBytes: 48,
  patchShare: 0.05,
  redundancy: 1.2,
  downlinkDuty: 0.1,
  uplinkDuty: 0.01,
} as const;

const DAY = 86_400;

/**
 * Seconds of a LoRa frame by Semtech AN1200.13: 125 kHz, coding rate 4/5, explicit header, checksum, eight
 * symbols of preamble, and low data rate optimisation from SF11. `bytes` is the whole frame, headers included.
 */
export function timeOnAir(bytes: number, spreadingFactor: number): number {
  const symbol = 2 ** spreadingFactor / 125_000;
  const slow = spreadingFactor >= 11 ? 1 : 0;
  const bits = 8 * bytes - 4 * spreadingFactor + 28 + 16;
  const symbols = 8 + Math.max(Math.ceil(bits / (4 * (spreadingFactor - 2 * slow))) * 5, 0);
  return (8 + 4.25 + symbols) * symbol;
}

export const samples = BRIEF.captureSeconds * BRIEF.sampleHz;
export const frames = 1 + Math.floor((samples - BRIEF.frameSamples) / BRIEF.hopSamples);
/** Five frames each, moved on by one frame. */
export const windows = frames - BRIEF.framesPerInput + 1;

export const captureBytes = samples * BRIEF.sampleBytes;
export const featureBytes = frames * BRIEF.melBands;
export const interpreterBytes = BRIEF.activationBytes + BRIEF.persistentBytes;
export const slotBytes = BRIEF.firmwareBytes + BRIEF.modelBytes;

export const latencySeconds = frames * BRIEF.frameSeconds + windows * BRIEF.inferenceSeconds;

const frameBytes = BRIEF.reportBytes + BRIEF.headerBytes;
export const reportSeconds = timeOnAir(frameBytes, 12);
export const airtimePerDay = BRIEF.reportsPerDay * reportSeconds;

export const sleepJoules = BRIEF.sleepAmperes * BRIEF.volts * DAY;
const captureJoules = (BRIEF.captureSeconds + BRIEF.settleSeconds) * BRIEF.captureAmperes * BRIEF.volts;
const computeJoules = windows * BRIEF.inferenceJoules + frames * BRIEF.frameSeconds * BRIEF.computeWatts;
export const measureJoules = BRIEF.perDay * (captureJoules + computeJoules);
const sendJoules = reportSeconds * BRIEF.sendAmperes * BRIEF.volts;
const listenJoules = BRIEF.listenSeconds * BRIEF.listenAmperes * BRIEF.volts;
export const radioJoules = BRIEF.reportsPerDay * (sendJoules + listenJoules);
export const dayJoules = sleepJoules + measureJoules + radioJoules;
export const usableJoules = BRIEF.ampereHours * 3_600 * BRIEF.volts * BRIEF.usable;
export const lifeDays = usableJoules / dayJoules;

/** Of a full frame at the slowest rate. */
export const fullFrameSeconds = timeOnAir(BRIEF.largestPayload + BRIEF.headerBytes, 12);
export const rawFrames = Math.ceil(captureBytes / BRIEF.largestPayload);
export const rawDays = (rawFrames * fullFrameSeconds) / BRIEF.uplinkDuty / DAY;

/** Hours until a file of so many bytes is sent once, redundancy included, within the downlink's share of the air. */
export function updateHours(bytes: number): number {
  return (updateFrames(bytes) * fullFrameSeconds) / BRIEF.downlinkDuty / 3_600;
}

export function updateFrames(bytes: number): number {
  return Math.ceil(Math.ceil(bytes / BRIEF.fragmentBytes) * BRIEF.redundancy);
}

export const patchHours = updateHours(BRIEF.modelBytes * BRIEF.patchShare);

/** Of each device that listens to an update of so many bytes. */
export function updateJoules(bytes: number): number {
  return updateFrames(bytes) * fullFrameSeconds * BRIEF.listenAmperes * BRIEF.volts;
}
