/** Limits of the statement. */
export const MOST = {
  layers: 1000,
  macs: 1_000_000_000,
  bytes: 100_000_000,
  clockMHz: 2000,
  cyclesPerMac: 1000,
  bandwidth: 100_000,
  overheadCycles: 1_000_000,
};
export const LEAST = { clockMHz: 0.1, cyclesPerMac: 0.001, bandwidth: 0.001 };

const WITH_MACS = ["conv2d", "depthwise", "dense"];
const WITHOUT_MACS = ["add", "pool", "reshape", "softmax"];

type Fields = Record<string, unknown>;

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  if (args.length !== 2) return "There must be two arguments: layers and hardware.";
  const [layers, hardware] = args;
  if (!Array.isArray(layers)) return "layers must be a list.";
  if (layers.length > MOST.layers) return `layers may have at most ${MOST.layers} entries.`;
  for (const [index, layer] of layers.entries()) {
    const why = whyLayer(layer);
    if (why) return `layers[${index}]: ${why}`;
  }
  return whyHardware(hardware);
}

function whyLayer(layer: unknown): string | undefined {
  if (!isRecord(layer)) return "a layer must be an object.";
  const op = String(layer.op);
  if (!WITH_MACS.includes(op) && !WITHOUT_MACS.includes(op)) {
    return `op must be one of ${[...WITH_MACS, ...WITHOUT_MACS].join(", ")}.`;
  }
  if (!isWhole(layer.macs, MOST.macs)) return `macs must be a whole number from 0 to ${MOST.macs}.`;
  if (WITHOUT_MACS.includes(op) && layer.macs !== 0) return `a layer of op ${op} has macs 0.`;
  for (const name of ["weightBytes", "inputBytes", "outputBytes"]) {
    if (!isWhole(layer[name], MOST.bytes)) return `${name} must be a whole number from 0 to ${MOST.bytes}.`;
  }
  return undefined;
}

function whyHardware(hardware: unknown): string | undefined {
  if (!isRecord(hardware)) return "hardware must be an object.";
  for (const name of ["clockMHz", "bandwidth"] as const) {
    if (!isWithin(hardware[name], LEAST[name], MOST[name])) {
      return `hardware.${name} must be a number from ${LEAST[name]} to ${MOST[name]}.`;
    }
  }
  // An unknown unit is allowed as an input: the function must throw on it.
  if (typeof hardware.bandwidthUnit !== "string") return "hardware.bandwidthUnit must be a string.";
  if (!isWhole(hardware.overheadCycles, MOST.overheadCycles)) {
    return `hardware.overheadCycles must be a whole number from 0 to ${MOST.overheadCycles}.`;
  }
  const { cyclesPerMac } = hardware;
  if (!isRecord(cyclesPerMac)) return "hardware.cyclesPerMac must be an object.";
  for (const [op, cycles] of Object.entries(cyclesPerMac)) {
    if (!WITH_MACS.includes(op)) return `hardware.cyclesPerMac has no entry for "${op}".`;
    if (!isWithin(cycles, LEAST.cyclesPerMac, MOST.cyclesPerMac)) {
      const { cyclesPerMac: least } = LEAST;
      return `hardware.cyclesPerMac.${op} must be a number from ${least} to ${MOST.cyclesPerMac}.`;
    }
  }
  return undefined;
}

function isWhole(value: unknown, most: number): boolean {
  return Number.isInteger(value) && isWithin(value, 0, most);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
