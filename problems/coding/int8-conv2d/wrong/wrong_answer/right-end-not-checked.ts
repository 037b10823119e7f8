// Only positions before the first column are skipped: a position beyond the last one reads the next row, or past the end.
// hint: 2
export type ConvParams = {
  inputHeight: number;
  inputWidth: number;
  inputChannels: number;
  kernelHeight: number;
  kernelWidth: number;
  outputHeight: number;
  outputWidth: number;
  outputChannels: number;
  strideHeight: number;
  strideWidth: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};

export function conv2dInt8(
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: ConvParams,
): number[] {
  const { inputHeight, inputWidth, inputChannels, kernelHeight, kernelWidth } = params;
  const { outputHeight, outputWidth, outputChannels, strideHeight, strideWidth } = params;
  const padTop = padBefore(inputHeight, kernelHeight, strideHeight, outputHeight);
  const padLeft = padBefore(inputWidth, kernelWidth, strideWidth, outputWidth);
  const output: number[] = [];
  for (let y = 0; y < outputHeight; y += 1) {
    const top = y * strideHeight - padTop;
    for (let x = 0; x < outputWidth; x += 1) {
      const left = x * strideWidth - padLeft;
      for (let channel = 0; channel < outputChannels; channel += 1) {
        let acc = bias[channel] ?? 0;
        for (let ky = 0; ky < kernelHeight; ky += 1) {
          const inputY = top + ky;
          if (inputY < 0 || inputY >= inputHeight) continue;
          for (let kx = 0; kx < kernelWidth; kx += 1) {
            const inputX = left + kx;
            if (inputX < 0) continue;
            const from = (inputY * inputWidth + inputX) * inputChannels;
            const tap = ((channel * kernelHeight + ky) * kernelWidth + kx) * inputChannels;
            for (let c = 0; c < inputChannels; c += 1) {
              acc += ((input[from + c] ?? 0) - params.inputZeroPoint) * (weights[tap + c] ?? 0);
            }
          }
        }
        const scaled =
          requantise(acc, multipliers[channel] ?? 0, shifts[channel] ?? 0) + params.outputZeroPoint;
        output.push(Math.max(params.activationMin, Math.min(params.activationMax, scaled)));
      }
    }
  }
  return output;
}

function padBefore(input: number, kernel: number, stride: number, output: number): number {
  return Math.floor(Math.max(0, (output - 1) * stride + kernel - input) / 2);
}

function requantise(acc: number, multiplier: number, shift: number): number {
  const shifted = acc * 2 ** Math.max(shift, 0);
  const high = Number((BigInt(shifted) * BigInt(multiplier) + (1n << 30n)) >> 31n);
  const divisor = 2 ** Math.max(-shift, 0);
  return Math.sign(high) * Math.floor(Math.abs(high) / divisor + 0.5);
}
