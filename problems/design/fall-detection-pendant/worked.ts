/** Formulas of the pendant. Bytes, seconds, joules unless a name says otherwise. */

export const KIB = 1024;

type Convolution = { kernel: number; from: number; to: number; outputs: number };

/** One-dimensional, "same" padding, stride 2: 200 samples of 4 channels become 100, 50 and 25 positions. */
export const CONVOLUTIONS: Convolution[] = [
  { kernel: 5, from: 4, to: 16, outputs: 100 },
  { kernel: 5, from: 16, to: 32, outputs: 50 },
  { kernel: 3, from: 32, to: 32, outputs: 25 },
];
export const DENSE = { from: 32, to: 2 };
export const INPUT = { samples: 200, channels: 4 };

/** What the brief states of this product. Currents at the cell. */
export const BRIEF = {
  cyclesPerMac: 3,
  clockHz: 64e6,
  firmwareSram: 40 * KIB,
  runtimeSram: 6 * KIB,
  eventSeconds: 60,
  sampleRate: 50,
  firmwareFlash: 300 * KIB,
  modelFile: 12 * KIB,
  bootFlash: 32 * KIB,
  logFlash: 128 * KIB,
  cellVolts: 3.7,
  cellMilliampHours: 240,
  usable: 0.8,
  restMicroamps: 4 + 9 + 3 + 5 + 4,
  linkMicroamps: 12,
  homeHours: 20,
  checkIns: 5,
  repeated: 0.2,
  modemSeconds: 9,
  modemMilliamps: 55,
  triggers: 60,
  triggerSeconds: 0.15,
  triggerMilliamps: 5,
  falseAlarmsPerWeek: 2,
  localSeconds: 20,
  localMilliamps: 60,
  windowAfter: 2,
  still: 10,
  cancel: 20,
  linkAttempts: 3 * 2,
  screen: 3,
  pendants: 10_000,
  cancelled: 0.8,
  fallsPerYear: 1,
  sensitivity: 0.95,
};

export const macs = () =>
  CONVOLUTIONS.reduce((sum, { kernel, from, to, outputs }) => sum + outputs * to * kernel * from, 0) +
  DENSE.from * DENSE.to;

/** int8 weights and int32 biases. */
export const constants = () =>
  CONVOLUTIONS.reduce((sum, { kernel, from, to }) => sum + kernel * from * to + 4 * to, 0) +
  DENSE.from * DENSE.to +
  4 * DENSE.to;

export const activations = () => {
  const tensors = [
    INPUT.samples * INPUT.channels,
    ...CONVOLUTIONS.map(({ outputs, to }) => outputs * to),
    32,
  ];
  return Math.max(...tensors.slice(1).map((bytes, index) => bytes + (tensors[index] ?? 0)));
};

/** 16 bit a channel. */
export const captureWindow = () => INPUT.samples * INPUT.channels * 2;
export const eventRing = () => BRIEF.eventSeconds * BRIEF.sampleRate * INPUT.channels * 2;
export const sram = () =>
  activations() + BRIEF.runtimeSram + captureWindow() + eventRing() + BRIEF.firmwareSram;

export const flash = () => 2 * (BRIEF.firmwareFlash + BRIEF.modelFile) + BRIEF.bootFlash + BRIEF.logFlash;

export const inference = () => (macs() * BRIEF.cyclesPerMac) / BRIEF.clockHz;

/** Away from home, one step after the other, with one repeat of the modem. */
export const alarmTime = () =>
  BRIEF.windowAfter +
  inference() +
  BRIEF.still +
  BRIEF.cancel +
  BRIEF.linkAttempts +
  2 * BRIEF.modemSeconds +
  BRIEF.screen;

const joules = (milliamps: number, seconds: number) => (milliamps / 1000) * seconds * BRIEF.cellVolts;
const localAlarmsPerDay = BRIEF.falseAlarmsPerWeek / 7;
export const phases = () => ({
  rest: joules(BRIEF.restMicroamps / 1000, 86_400),
  link: joules(BRIEF.linkMicroamps / 1000, BRIEF.homeHours * 3600),
  modem: BRIEF.checkIns * (1 + BRIEF.repeated) * joules(BRIEF.modemMilliamps, BRIEF.modemSeconds),
  triggers: BRIEF.triggers * joules(BRIEF.triggerMilliamps, BRIEF.triggerSeconds),
  local: localAlarmsPerDay * joules(BRIEF.localMilliamps, BRIEF.localSeconds),
});
export const energy = () => Object.values(phases()).reduce((sum, each) => sum + each, 0);

export const cell = () => BRIEF.cellMilliampHours * BRIEF.cellVolts * 3.6;
export const days = () => (cell() * BRIEF.usable) / energy();

/** Share of triggers that may become a false alarm. */
export const falsePositiveShare = () => BRIEF.falseAlarmsPerWeek / (7 * BRIEF.triggers);
/** Per day, of the whole fleet, after wearers have cancelled. */
export const falseCalls = () => BRIEF.pendants * localAlarmsPerDay * (1 - BRIEF.cancelled);
export const realCalls = () => (BRIEF.pendants * BRIEF.fallsPerYear * BRIEF.sensitivity) / 365;
export const realShare = () => realCalls() / (realCalls() + falseCalls());

/** Recorded falls without a miss that show the sensitivity with 95 % confidence. */
export const fallsWithoutMiss = () => Math.ceil(Math.log(0.05) / Math.log(BRIEF.sensitivity));
