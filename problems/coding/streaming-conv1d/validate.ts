import type { StreamParams } from "./solution.ts";

/** Limits of the statement. With these no sum, also after its left shift, exceeds 2^30. */
export const MOST = {
  channels: 64,
  kernel: 16,
  dilation: 8,
  taps: 1024,
  ring: 256,
  frames: 256,
  values: 16_384,
  macs: 400_000,
  bias: 2 ** 24,
  shift: 4,
};

const RANGES: Record<keyof StreamParams, [low: number, high: number]> = {
  inputChannels: [1, MOST.channels],
  outputChannels: [1, MOST.channels],
  kernelLength: [1, MOST.kernel],
  dilation: [1, MOST.dilation],
  ringFrames: [1, MOST.ring],
  inputZeroPoint: [-128, 127],
  outputZeroPoint: [-128, 127],
  activationMin: [-128, 127],
  activationMax: [-128, 127],
};

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  if (args.length !== 8) return "There must be eight arguments.";
  const [frames, frameCount, weights, bias, multipliers, shifts, state, params] = args;
  if (!isRecord(params)) return "params must be an object.";
  for (const [name, [low, high]] of Object.entries(RANGES)) {
    if (!isWithin(params[name], low, high)) {
      return `params.${name} must be a whole number from ${low} to ${high}.`;
    }
  }
  if (!isWithin(frameCount, 0, MOST.frames)) {
    return `frameCount must be a whole number from 0 to ${MOST.frames}.`;
  }
  const checked = params as StreamParams;
  const taps = checked.kernelLength * checked.inputChannels;
  const channels = checked.outputChannels;
  return (
    whyShape(checked, taps, Number(frameCount)) ??
    whyList("frames", frames, Number(frameCount) * checked.inputChannels, -128, 127) ??
    whyList("weights", weights, taps * channels, -127, 127) ??
    whyList("bias", bias, channels, -MOST.bias, MOST.bias) ??
    whyMultipliers(multipliers, channels) ??
    whyList("shifts", shifts, channels, -31, MOST.shift) ??
    whyState(state, checked)
  );
}

function whyShape(params: StreamParams, taps: number, frameCount: number): string | undefined {
  const { inputChannels, outputChannels, ringFrames } = params;
  const reach = (params.kernelLength - 1) * params.dilation + 1;
  if (ringFrames < reach) return `The kernel reaches over ${reach} frames: the ring must hold as many.`;
  if (taps > MOST.taps) return `A filter has ${taps} weights; at most ${MOST.taps} are allowed.`;
  for (const length of [
    frameCount * inputChannels,
    taps * outputChannels,
    ringFrames * inputChannels,
    frameCount * outputChannels,
  ]) {
    if (length > MOST.values) return `No list may have more than ${MOST.values} entries.`;
  }
  if (frameCount * outputChannels * taps > MOST.macs) {
    return `At most ${MOST.macs} multiplications are allowed.`;
  }
  if (params.activationMin > params.activationMax) return "activationMin must not exceed activationMax.";
  return undefined;
}

/** At a restart ring and position may hold anything of the right form. */
function whyState(state: unknown, params: StreamParams): string | undefined {
  if (!isRecord(state)) return "state must be an object.";
  const { ring, position, restart } = state;
  if (typeof restart !== "boolean") return "state.restart must be true or false.";
  if (!isWithin(position, 0, params.ringFrames - 1)) {
    return `state.position must be a whole number from 0 to ${params.ringFrames - 1}.`;
  }
  return whyList("state.ring", ring, params.ringFrames * params.inputChannels, -128, 127);
}

function whyMultipliers(multipliers: unknown, channels: number): string | undefined {
  const why = whyList("multipliers", multipliers, channels, 0, 2 ** 31 - 1);
  if (why) return why;
  const low = (multipliers as number[]).findIndex((one) => one !== 0 && one < 2 ** 30);
  return low < 0 ? undefined : `multipliers[${low}] must be 0 or at least 2^30.`;
}

function whyList(name: string, list: unknown, length: number, low: number, high: number): string | undefined {
  if (!Array.isArray(list)) return `${name} must be a list.`;
  if (list.length !== length) return `${name} must have ${length} entries; it has ${list.length}.`;
  const bad = list.findIndex((value) => !isWithin(value, low, high));
  return bad < 0 ? undefined : `${name}[${bad}] must be a whole number from ${low} to ${high}.`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWithin(value: unknown, low: number, high: number): boolean {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}
