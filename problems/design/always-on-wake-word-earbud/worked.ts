/** Formulas of the earbud's budget. Bytes, milliseconds, milliwatts and joules unless a name says otherwise. */

/** One inference over 30 frames of 40 features; mlcommons/tiny @1afd2c9, str_ww_ref_model.tflite, counted from its layers. */
export const MACS = 826_368;
export const HOP_MS = 32;
/** The two tensors of the depthwise layer 28 × 128 → 24 × 128: the largest pair that is alive at once. */
export const ACTIVATION_BYTES = 28 * 128 + 24 * 128;
export const MODEL_FILE_BYTES = 74_520;
export const KIB = 1024;

/** mlcommons/tiny_results_v1.3, NUCLEO_U385RG_Q, sww, energy run at 96 MHz. */
export const MEASURED = { share: 0.606, milliwatts: 3.976 };

/** What the brief states of this product. */
export const BRIEF = {
  firmwareSram: 24 * KIB,
  runtimeSram: 12 * KIB,
  fftSram: 4096,
  firmwareFlash: 180 * KIB,
  runtimeFlash: 60 * KIB,
  fixedFlash: 48 * KIB,
  preRollSeconds: 1.5,
  bytesPerSecond: 32_000,
  microphone: 0.45,
  gate: 0.3,
  rest: 0.12,
  speech: 0.15,
  falseOpen: 0.06,
  wornHours: 16,
  accepts: 20,
  streamSeconds: 6,
  streamMilliwatts: 25,
  reportMs: 30,
  smoothedFrames: 3,
  falseAcceptsPerHour: 0.1,
};

export const macsPerSecond = () => (MACS * 1000) / HOP_MS;

export const featureRing = () => 30 * 40;
/** Two halves of one hop each, 16 bits a sample. */
export const captureBuffer = () => 2 * 512 * 2;
export const preRoll = () => BRIEF.preRollSeconds * BRIEF.bytesPerSecond;

export const sram = () =>
  ACTIVATION_BYTES +
  BRIEF.runtimeSram +
  featureRing() +
  captureBuffer() +
  BRIEF.fftSram +
  preRoll() +
  BRIEF.firmwareSram;

export const image = () => BRIEF.firmwareFlash + BRIEF.runtimeFlash + MODEL_FILE_BYTES;
export const flash = () => 2 * image() + BRIEF.fixedFlash;

/** Features and inference of one frame. */
export const frameTime = () => MEASURED.share * HOP_MS;

/** From the end of the word to the report, at worst: the frame must fill, three scores must be there, and the host must poll. */
export const latency = () => HOP_MS + (BRIEF.smoothedFrames - 1) * HOP_MS + frameTime() + BRIEF.reportMs;

export const gateOpen = () => BRIEF.speech + (1 - BRIEF.speech) * BRIEF.falseOpen;

export const listeningPower = () =>
  BRIEF.microphone + BRIEF.gate + BRIEF.rest + gateOpen() * MEASURED.milliwatts;

const WORN_SECONDS = BRIEF.wornHours * 3600;
export const streamEnergy = () => (BRIEF.accepts * BRIEF.streamSeconds * BRIEF.streamMilliwatts) / 1000;
export const energy = () => (listeningPower() / 1000) * WORN_SECONDS + streamEnergy();

/** Scores that are computed in one hour of wear. */
export const scoresPerHour = () => (3_600_000 / HOP_MS) * gateOpen();
/** In millionths. */
export const falseAcceptPpm = () => (BRIEF.falseAcceptsPerHour / scoresPerHour()) * 1e6;

/** No accept in so many hours bounds the rate with 95 % confidence (rule of three, exactly: −ln 0.05). */
export const hoursWithoutAccept = () => -Math.log(0.05) / BRIEF.falseAcceptsPerHour;
