import { type CSSProperties, useEffect, useState } from "react";
import { keepChoice, keptChoice } from "./kept-choice.ts";

const KEY = "budget-height";
const USUAL = 52;
const LIMITS = [15, 85] as const;

/** How much of the middle the budget takes, in percent, remembered in this browser; the board has the rest. */
export function useBudgetHeight() {
  const [size, setSize] = useState(USUAL);
  useEffect(() => setSize(kept()), []);
  const resize = (percent: number) => {
    const next = clamped(percent);
    setSize(next);
    keepChoice(KEY, String(next));
  };
  return {
    style: { "--budget-height": `${size}%` } as CSSProperties,
    splitter: { size, limits: LIMITS, onResize: resize, onReset: () => resize(USUAL) },
  };
}

function clamped(percent: number): number {
  return Math.min(LIMITS[1], Math.max(LIMITS[0], Math.round(percent * 10) / 10));
}

function kept(): number {
  const found = Number(keptChoice(KEY) ?? USUAL);
  return Number.isFinite(found) ? clamped(found) : USUAL;
}
