import { type Axis, outputSize } from "./generate.ts";
import type { DepthwiseParams } from "./solution.ts";

/** Limits of the statement. With these no sum, also after its left shift, exceeds 2^29. */
export const MOST = {
  extent: 64,
  channels: 128,
  multiplier: 8,
  kernel: 16,
  values: 16_384,
  macs: 400_000,
  bias: 2 ** 24,
  shift: 4,
};

const RANGES: Record<keyof DepthwiseParams, [low: number, high: number]> = {
  inputHeight: [1, MOST.extent],
  inputWidth: [1, MOST.extent],
  inputChannels: [1, MOST.channels],
  channelMultiplier: [1, MOST.multiplier],
  kernelHeight: [1, MOST.kernel],
  kernelWidth: [1, MOST.kernel],
  outputHeight: [1, MOST.extent],
  outputWidth: [1, MOST.extent],
  strideHeight: [1, 8],
  strideWidth: [1, 8],
  dilationHeight: [1, 8],
  dilationWidth: [1, 8],
  inputZeroPoint: [-128, 127],
  outputZeroPoint: [-128, 127],
  activationMin: [-128, 127],
  activationMax: [-128, 127],
};

/** Why the statement does not allow this input, in one sentence; undefined when it does. */
export function validate(...args: unknown[]): string | undefined {
  if (args.length !== 6) return "There must be six arguments.";
  const [input, weights, bias, multipliers, shifts, params] = args;
  if (!isRecord(params)) return "params must be an object.";
  for (const [name, [low, high]] of Object.entries(RANGES)) {
    if (!isWithin(params[name], low, high)) {
      return `params.${name} must be a whole number from ${low} to ${high}.`;
    }
  }
  const checked = params as DepthwiseParams;
  const channels = checked.inputChannels * checked.channelMultiplier;
  const inputs = checked.inputHeight * checked.inputWidth * checked.inputChannels;
  const taps = checked.kernelHeight * checked.kernelWidth;
  return (
    whyShape(checked, [inputs, taps * channels]) ??
    whyList("input", input, inputs, -128, 127) ??
    whyList("weights", weights, taps * channels, -127, 127) ??
    whyList("bias", bias, channels, -MOST.bias, MOST.bias) ??
    whyMultipliers(multipliers, channels) ??
    whyList("shifts", shifts, channels, -31, MOST.shift)
  );
}

function whyShape(params: DepthwiseParams, lengths: number[]): string | undefined {
  const { inputHeight, inputWidth, kernelHeight, kernelWidth, outputHeight, outputWidth } = params;
  const outputs = outputHeight * outputWidth * params.inputChannels * params.channelMultiplier;
  if ([...lengths, outputs].some((length) => length > MOST.values)) {
    return `No list may have more than ${MOST.values} entries.`;
  }
  if (outputs * kernelHeight * kernelWidth > MOST.macs) {
    return `At most ${MOST.macs} multiplications are allowed.`;
  }
  if (params.activationMin > params.activationMax) return "activationMin must not exceed activationMax.";
  const rows: Axis = {
    input: inputHeight,
    kernel: kernelHeight,
    stride: params.strideHeight,
    dilation: params.dilationHeight,
  };
  const columns: Axis = {
    input: inputWidth,
    kernel: kernelWidth,
    stride: params.strideWidth,
    dilation: params.dilationWidth,
  };
  const fits = (padding: "same" | "valid") =>
    outputHeight === outputSize(rows, padding) && outputWidth === outputSize(columns, padding);
  if (!fits("same") && !fits("valid")) return "The output must have the size of SAME or of VALID padding.";
  return undefined;
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
