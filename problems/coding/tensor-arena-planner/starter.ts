/** `firstUse` and `lastUse` are steps of the schedule; the tensor is live in both. */
export type Tensor = { bytes: number; firstUse: number; lastUse: number };
export type Plan = { offsets: number[]; arenaBytes: number; peakBytes: number };

/** Offsets in the order of `tensors`, the end of the highest tensor, and the most bytes live at one step. */
export function planArena(tensors: Tensor[]): Plan {
  return { offsets: tensors.map(() => 0), arenaBytes: 0, peakBytes: 0 };
}
