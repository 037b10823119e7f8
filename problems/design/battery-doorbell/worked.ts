/** The worked sheet: bytes, seconds and joules. Where a figure comes from stands beside it in design.ts. */

export const BRIEF = {
  width: 160,
  height: 120,
  pixelBytes: 2,
  activationBytes: 73_728,
  persistentBytes: 14 * 1024,
  stackBytes: 52 * 1024,
  modelBytes: 333_288,
  firmwareBytes: 136 * 1024,
  bootBytes: 48 * 1024,
  cameraSeconds: 0.22,
  frameSeconds: 33e-3,
  scaleSeconds: 9e-3,
  inferenceSeconds: 98.74e-3,
  inferenceJoules: 518.98e-6,
  computeWatts: 5.1e-3,
  looks: 2,
  cameraJoules: 60e-3,
  triggersPerDay: 60,
  visitsPerDay: 9,
  visitsPassed: 0.96,
  emptyPassed: 0.09,
  videoWatts: 1.15,
  bootSeconds: 0.9,
  clipSeconds: 12,
  pushSeconds: 0.4,
  viewsPerDay: 2,
  viewSeconds: 30,
  videoBits: 1.2e6,
  standbyAmperes: 230e-6,
  volts: 3.7,
  ampereHours: 6,
  usable: 0.85,
} as const;

const DAY = 86_400;

export const frameBytes = BRIEF.width * BRIEF.height * BRIEF.pixelBytes;
export const interpreterBytes = BRIEF.activationBytes + BRIEF.persistentBytes;
export const slotBytes = BRIEF.firmwareBytes + BRIEF.modelBytes;

const lookSeconds = BRIEF.frameSeconds + BRIEF.scaleSeconds + BRIEF.inferenceSeconds;
export const decideSeconds = BRIEF.cameraSeconds + BRIEF.looks * lookSeconds;
export const notifySeconds = decideSeconds + BRIEF.bootSeconds + BRIEF.pushSeconds;

export const thinkJoules = BRIEF.looks * (BRIEF.inferenceJoules + BRIEF.scaleSeconds * BRIEF.computeWatts);
export const gateJoules = BRIEF.triggersPerDay * (BRIEF.cameraJoules + thinkJoules);

const emptyPerDay = BRIEF.triggersPerDay - BRIEF.visitsPerDay;
export const clips = BRIEF.visitsPerDay * BRIEF.visitsPassed + emptyPerDay * BRIEF.emptyPassed;
export const clipJoules = BRIEF.videoWatts * (BRIEF.bootSeconds + BRIEF.clipSeconds);
export const viewJoules = BRIEF.viewsPerDay * BRIEF.videoWatts * (BRIEF.bootSeconds + BRIEF.viewSeconds);
export const videoJoules = clips * clipJoules + viewJoules;
export const standbyJoules = BRIEF.standbyAmperes * BRIEF.volts * DAY;
export const dayJoules = standbyJoules + gateJoules + videoJoules;
export const usableJoules = BRIEF.ampereHours * 3_600 * BRIEF.volts * BRIEF.usable;
export const lifeDays = usableJoules / dayJoules;
/** Each trigger records, and no camera looks before. */
export const ungatedDays = usableJoules / (standbyJoules + BRIEF.triggersPerDay * clipJoules + viewJoules);

export const uplinkBytes =
  ((clips * BRIEF.clipSeconds + BRIEF.viewsPerDay * BRIEF.viewSeconds) * BRIEF.videoBits) / 8;
