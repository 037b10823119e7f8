import { type CSSProperties, useEffect, useState } from "react";

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
    try {
      localStorage.setItem(KEY, String(next));
    } catch {
      // A browser that keeps nothing begins with the usual size again.
    }
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
  try {
    const found = Number(localStorage.getItem(KEY) ?? USUAL);
    return Number.isFinite(found) ? clamped(found) : USUAL;
  } catch {
    return USUAL;
  }
}
