/** The worked sheet: bytes, seconds, joules, days and dollars. Where a figure comes from stands in design.ts. */

export const BRIEF = {
  fleet: 1_000_000,
  imageBytes: 440 * 1024,
  slotBytes: 448 * 1024,
  bootBytes: 96 * 1024,
  applicationBytes: 150 * 1024,
  windowBytes: 32 * 1024,
  pageBytes: 4 * 1024,
  tlsBytes: 38 * 1024,
  verifyBytes: 6 * 1024,
  deltaShare: 0.05,
  onDelta: 0.92,
  overheadBytes: 9_000,
  success: 0.9,
  wasted: 0.5,
  reachable: 0.9,
  modemBits: 100_000,
  eraseSeconds: 85e-3,
  writeSeconds: 41e-6,
  wordBytes: 4,
  verifySeconds: 0.55,
  restartSeconds: 1.2,
  modemWatts: 0.8,
  tailJoules: 2.5,
  flashWatts: 30e-3,
  checkInJoules: 0.48,
  releaseDays: 30,
  releasesKept: 120,
  windowSeconds: 4 * 3_600,
  lastWave: 0.8,
  secondWave: 0.02,
  failures: 0.0002,
  wavesBefore: 3,
  soakDays: 2,
  dollarsPerMegabyte: 0.2,
  dollarsPerGigabyteOfCdn: 0.05,
  eventsPerUpdate: 6,
  eventBytes: 120,
} as const;

export const deltaBytes = BRIEF.imageBytes * BRIEF.deltaShare;
export const updaterBytes = BRIEF.windowBytes + BRIEF.pageBytes + BRIEF.tlsBytes + BRIEF.verifyBytes;
export const slotsBytes = 2 * BRIEF.slotBytes;

const pages = Math.ceil(BRIEF.imageBytes / BRIEF.pageBytes);
const words = BRIEF.imageBytes / BRIEF.wordBytes;
const rewriteSeconds = pages * BRIEF.eraseSeconds + words * BRIEF.writeSeconds;
/** Of one attempt that fetches so many bytes beside its overhead. */
const downloadSeconds = (bytes: number) => ((bytes + BRIEF.overheadBytes) * 8) / BRIEF.modemBits;

/** From the first byte to the running image. */
export function installSeconds(bytes: number): number {
  return downloadSeconds(bytes) + rewriteSeconds + BRIEF.verifySeconds + BRIEF.restartSeconds;
}

export function updateJoules(bytes: number): number {
  return downloadSeconds(bytes) * BRIEF.modemWatts + BRIEF.tailJoules + rewriteSeconds * BRIEF.flashWatts;
}

export const dayJoules = BRIEF.checkInJoules + updateJoules(deltaBytes) / BRIEF.releaseDays;

export const attemptBytes =
  BRIEF.onDelta * deltaBytes + (1 - BRIEF.onDelta) * BRIEF.imageBytes + BRIEF.overheadBytes;
/** Attempts that fail before the one that succeeds, each of which has moved a part of its bytes. */
const retries = 1 + ((1 - BRIEF.success) / BRIEF.success) * BRIEF.wasted;
export const deviceBytes = attemptBytes * retries;
export const fullDeviceBytes = (BRIEF.imageBytes + BRIEF.overheadBytes) * retries;
export const egressBytes = BRIEF.fleet * deviceBytes;
export const dollars = (egressBytes / 1e6) * BRIEF.dollarsPerMegabyte;
export const cdnDollars = (egressBytes / 1e9) * BRIEF.dollarsPerGigabyteOfCdn;
export const fullDollars = ((BRIEF.fleet * fullDeviceBytes) / 1e6) * BRIEF.dollarsPerMegabyte;

export const peakBits = (BRIEF.fleet * BRIEF.lastWave * attemptBytes * 8) / BRIEF.windowSeconds;

/** Devices that must come back without a single failure, so that the rate lies below the limit with 95 %. */
export const canaryDevices = Math.log(0.05) / Math.log(1 - BRIEF.failures);

/** Days until 99 % of a wave have updated, when a day succeeds with the same chance as the one before. */
export const waveDays = Math.ceil(Math.log(0.01) / Math.log(1 - BRIEF.reachable * BRIEF.success));
export const rolloutDays = BRIEF.wavesBefore * (waveDays + BRIEF.soakDays) + waveDays;

export const auditBytes = BRIEF.fleet * BRIEF.eventsPerUpdate * BRIEF.eventBytes * BRIEF.releasesKept;
