/** Zero points and activation limits are int8 codes. */
export type StreamParams = {
  inputChannels: number;
  outputChannels: number;
  kernelLength: number;
  dilation: number;
  ringFrames: number;
  inputZeroPoint: number;
  outputZeroPoint: number;
  activationMin: number;
  activationMax: number;
};

/** `ring` is slot x input channel; the next frame goes to slot `position`. */
export type StreamState = { ring: number[]; position: number; restart: boolean };

export type Streamed = { output: number[]; ring: number[]; position: number };

/** The outputs of one chunk of frames, and the state after it. */
export function streamConv1d(
  frames: number[],
  frameCount: number,
  weights: number[],
  bias: number[],
  multipliers: number[],
  shifts: number[],
  state: StreamState,
  params: StreamParams,
): Streamed {
  return { output: [], ring: state.ring, position: state.position };
}
