// The state is read with the older sample first: the more recent one, with index n - 1, comes first.
// hint: 1
const COEFFICIENTS = 5;
const KEPT = 4;
const LOWEST = -32_768;
const HIGHEST = 32_767;

export type Filtered = { output: number[]; state: number[] };

export function filterBlock(
  samples: number[],
  stages: number,
  coefficients: number[],
  state: number[],
  postShift: number,
): Filtered {
  const unit = 2 ** (15 - postShift);
  const kept: number[] = [];
  let signal = samples;
  for (let stage = 0; stage < stages; stage += 1) {
    const section = coefficients.slice(stage * COEFFICIENTS, (stage + 1) * COEFFICIENTS);
    const before = state.slice(stage * KEPT, (stage + 1) * KEPT);
    const done = filterSection(signal, section, before, unit);
    kept.push(...done.state);
    signal = done.output;
  }
  return { output: signal, state: kept };
}

function filterSection(samples: number[], section: number[], state: number[], unit: number): Filtered {
  const [b0 = 0, b1 = 0, b2 = 0, a1 = 0, a2 = 0] = section;
  let [x2 = 0, x1 = 0, y2 = 0, y1 = 0] = state;
  const output = samples.map((x) => {
    const sum = b0 * x + b1 * x1 + b2 * x2 + a1 * y1 + a2 * y2;
    const y = saturate(Math.floor(sum / unit));
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  });
  return { output, state: [x2, x1, y2, y1] };
}

function saturate(value: number): number {
  return Math.max(LOWEST, Math.min(HIGHEST, value));
}
