export type Figures = { flash: number; sram: number; latency: number; energy: number };
export type Move = {
  name: string;
  /** Factors in thousandths; an absent one changes nothing. */
  effects: Partial<Figures>;
  /** Hundredths of a percentage point. */
  drop: number;
  requires?: string[];
  excludes?: string[];
};
export type Prediction = Figures & { drop: number };
export type Plan = {
  feasible: boolean;
  plan: string[];
  predicted: Prediction;
  violated: (keyof Prediction)[];
};

/** The permitted set of moves that meets the limits at the least loss of accuracy, or comes closest. */
export function planMoves(baseline: Figures, moves: Move[], limits: Partial<Prediction>): Plan {
  return { feasible: false, plan: [], predicted: { ...baseline, drop: 0 }, violated: [] };
}
