/** Formulas of the federated watch. Bytes, seconds, joules unless a name says otherwise. */

export const KIB = 1024;

/** mlcommons/tiny @1afd2c9, kws_ref_model.tflite, counted from its layers. */
export const NETWORK = {
  parameters: 22_604,
  macs: 2_656_768,
  fileBytes: 53_936,
  /** Two tensors of 25 × 5 × 64 bytes. */
  liveBytes: 16_000,
  inputBytes: 49 * 10,
};
/** Last pointwise layer, 64 to 64 over 25 × 5 positions, and the dense layer to 12 classes. */
export const TRAINED = {
  parameters: 64 * 64 + 64 + 64 * 12 + 12,
  macs: 25 * 5 * 64 * 64 + 64 * 12,
  outputs: 25 * 5 * 64,
};

/** mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q, kws, 160 MHz, 1.8 V. */
export const MEASURED = { milliseconds: 28.99, microjoules: 664.4, milliwatts: 22.9 };

/** What the brief states of this product. */
export const BRIEF = {
  firmwareSram: 96 * KIB,
  runtimeSram: 12 * KIB,
  firmwareFlash: 560 * KIB,
  bootFlash: 32 * KIB,
  examples: 200,
  epochs: 3,
  floatCyclesPerMac: 8,
  clockHz: 160e6,
  listeningMilliwatts: 0.6,
  windows: 6000,
  agreementBytes: 8000,
  goodputBytesPerSecond: 40_000,
  radioMilliwatts: 15,
  reports: 1000,
  dropout: 0.2,
  roundsCap: 10,
  noise: 4,
  delta: 1e-6,
};

export const fullUpdate = () => NETWORK.parameters * 4;
export const trained = () => TRAINED.parameters;

/** So many bits hold a sum of `reports` values of 8 bits. */
export const bits = () => Math.ceil(Math.log2(256 * BRIEF.reports));
export const update = () => (trained() * bits()) / 8;

/** Weights and gradients of the trained layers, and the outputs of the first of them, in float32. */
export const trainingMemory = () => 4 * (2 * trained() + TRAINED.outputs);
export const sram = () => NETWORK.liveBytes + trainingMemory() + BRIEF.runtimeSram + BRIEF.firmwareSram;

export const flash = () =>
  2 * (BRIEF.firmwareFlash + NETWORK.fileBytes) +
  BRIEF.examples * NETWORK.inputBytes +
  2 * 4 * trained() +
  BRIEF.bootFlash;

/** One example once: the frozen part in int8, then forward and backward of the trained layers in float32. */
export const stepTime = () => {
  const frozen = ((NETWORK.macs - TRAINED.macs) / NETWORK.macs) * (MEASURED.milliseconds / 1000);
  return frozen + (2 * TRAINED.macs * BRIEF.floatCyclesPerMac) / BRIEF.clockHz;
};
export const trainTime = () => BRIEF.examples * BRIEF.epochs * stepTime();

/** New weights in float32 down, the masked update up, and the agreement of keys both ways. */
export const traffic = () => 4 * trained() + update() + 2 * BRIEF.agreementBytes;

export const energy = () =>
  (BRIEF.listeningMilliwatts / 1000) * 86_400 +
  BRIEF.windows * MEASURED.microjoules * 1e-6 +
  (MEASURED.milliwatts / 1000) * trainTime() +
  (BRIEF.radioMilliwatts / 1000) * (traffic() / BRIEF.goodputBytesPerSecond);

export const selected = () => BRIEF.reports / (1 - BRIEF.dropout);
export const roundUplink = () => BRIEF.reports * (update() + BRIEF.agreementBytes);

/** Zero-concentrated differential privacy of so many Gaussian rounds, turned into (ε, δ): Bun and Steinke, arXiv 1605.02065. */
export const epsilon = (rounds = BRIEF.roundsCap, noise = BRIEF.noise, delta = BRIEF.delta) => {
  const rho = rounds / (2 * noise ** 2);
  return rho + 2 * Math.sqrt(rho * Math.log(1 / delta));
};

/** Length of the noise in the average over the largest length that one update may have. */
export const noiseShare = () => (BRIEF.noise * Math.sqrt(trained())) / BRIEF.reports;
