// The weights of a kernel position are taken to be ordered by filter and then by channel: they lie as the output channels do, all filters of one channel together.
// hint: 1
export type DepthwiseParams = {
  inputHeight: number;
  inputWidth: number;
  inputChannels: number;
  channelMultiplier: number;
  kernelHeight: number;
  kernelWidth: number;
  outputHeight: number;
  outputWidth: number;
  strideHeight: number;
  strideWidth: number;
  dilationHeight: number;
  dilationWidth: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};

export function depthwiseInt8(
  input: number[],
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  params: DepthwiseParams,
): number[] {
  const { inputHeight, inputWidth, inputChannels, kernelHeight, kernelWidth } = params;
  const { outputHeight, outputWidth, strideHeight, strideWidth, dilationHeight, dilationWidth } = params;
  const outputChannels = inputChannels * params.channelMultiplier;
  const padTop = padBefore(inputHeight, reach(kernelHeight, dilationHeight), strideHeight, outputHeight);
  const padLeft = padBefore(inputWidth, reach(kernelWidth, dilationWidth), strideWidth, outputWidth);
  const output: number[] = [];
  for (let y = 0; y < outputHeight; y += 1) {
    const top = y * strideHeight - padTop;
    for (let x = 0; x < outputWidth; x += 1) {
      const left = x * strideWidth - padLeft;
      for (let channel = 0; channel < outputChannels; channel += 1) {
        const inputChannel = Math.floor(channel / params.channelMultiplier);
        let acc = bias[channel] ?? 0;
        for (let ky = 0; ky < kernelHeight; ky += 1) {
          const inputY = top + ky * dilationHeight;
          if (inputY < 0 || inputY >= inputHeight) continue;
          for (let kx = 0; kx < kernelWidth; kx += 1) {
            const inputX = left + kx * dilationWidth;
            if (inputX < 0 || inputX >= inputWidth) continue;
            const code = input[(inputY * inputWidth + inputX) * inputChannels + inputChannel] ?? 0;
            const filter = channel % params.channelMultiplier;
            const weight =
              weights[(ky * kernelWidth + kx) * outputChannels + filter * inputChannels + inputChannel] ?? 0;
            acc += (code - params.inputZeroPoint) * weight;
          }
        }
        const scaled = requantise(acc, multipliers[channel] ?? 0, shifts[channel] ?? 0);
        const code = scaled + params.outputZeroPoint;
        output.push(Math.max(params.activationMin, Math.min(params.activationMax, code)));
      }
    }
  }
  return output;
}

function reach(kernel: number, dilation: number): number {
  return (kernel - 1) * dilation + 1;
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
