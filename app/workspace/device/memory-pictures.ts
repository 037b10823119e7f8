import type { DeviceBudget, DeviceUse } from "#judge/verdict.ts";
import type { ArenaPicture } from "#problems/vocabulary.ts";

/** Flash as a bar: code and constants beside the budget. */
export function flashPicture(use: DeviceUse | undefined, budget: DeviceBudget): ArenaPicture {
  const segments: ArenaPicture["segments"] = [
    { kind: "code", label: "code", bytes: use?.codeBytes ?? 0 },
    { kind: "weights", label: "constants", bytes: use?.constantBytes ?? 0 },
  ];
  return picture("Flash", use?.flashBytes ?? 0, budget.flashBytes, use ? segments : []);
}

/** SRAM at its fullest: what the problem hands in, then what the kernel adds to it. */
export function ramPicture(use: DeviceUse | undefined, budget: DeviceBudget): ArenaPicture {
  // The heap of another case is no part of the fullest one.
  const heap = use && use.ramBytes - use.givenBytes - use.staticBytes - use.stackBytes;
  const segments: ArenaPicture["segments"] = [
    { kind: "given", label: "buffers given", bytes: use?.givenBytes ?? 0 },
    { kind: "activations", label: "static", bytes: use?.staticBytes ?? 0 },
    { kind: "stack", label: "stack", bytes: use?.stackBytes ?? 0 },
    { kind: "heap", label: "heap", bytes: heap ?? 0 },
  ];
  return picture("SRAM", use?.ramBytes ?? 0, budget.ramBytes, use ? segments : []);
}

function picture(
  title: string,
  used: number,
  budget: number,
  segments: ArenaPicture["segments"],
): ArenaPicture {
  return { title, budget, max: scaleEnd(Math.max(used, budget)), segments };
}

/** A quarter more than the longer of both, so that the budget's mark has room on its right. */
export function scaleEnd(longest: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, longest))) - 3);
  return Math.max(1, Math.ceil((longest * 1.25) / step) * step);
}
