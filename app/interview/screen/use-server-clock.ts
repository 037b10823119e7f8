import { useEffect, useRef, useState } from "react";

/** What time it is in an interview, as the server said. */
export type ServerTime = { section: number; isPaused: boolean; remainingMs: number };

type Answer = ServerTime & { hasEnded: boolean };

/** Beyond the server's time, so that the server has no moment left when it is asked. */
const MARGIN_MS = 300;
/** Two clocks of one machine that differ by more were set, or slept. */
const DRIFT_MS = 1_500;
const TICK_MS = 500;
/** The page asks at least this often, whatever its clocks say. */
const ASK_EVERY_MS = 60_000;

/**
 * Seconds left of the section under way. The page only draws what the server said: it counts on a clock that
 * nobody can set, and asks again when it comes back from sleep, from the background or from another time.
 * `onOver` is called when the server has moved on.
 */
export function useServerClock(interview: string, told: ServerTime, onOver: () => void): number {
  const { section, isPaused, remainingMs } = told;
  const [left, setLeft] = useState(Math.ceil(remainingMs / 1000));
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    let end = performance.now() + remainingMs;
    let drift = Date.now() - performance.now();
    let askedAt = performance.now();
    let isAsking = false;
    setLeft(Math.ceil(remainingMs / 1000));
    const ask = async () => {
      if (isAsking) return;
      isAsking = true;
      const asked = performance.now();
      askedAt = asked;
      const answer = await read(interview);
      isAsking = false;
      drift = Date.now() - performance.now();
      if (!answer) return;
      if (answer.hasEnded || answer.section !== section || answer.isPaused !== isPaused) over.current();
      // As if the server had answered at once: on a slow line the page's clock is over early and never late.
      else end = asked + answer.remainingMs;
    };
    const tick = () => {
      const now = performance.now();
      if (!isPaused) setLeft(Math.max(0, Math.ceil((end - now) / 1000)));
      const hasJumped = Math.abs(Date.now() - now - drift) > DRIFT_MS;
      const isOver = !isPaused && now >= end + MARGIN_MS;
      if (hasJumped || isOver || now - askedAt > ASK_EVERY_MS) void ask();
    };
    const comeBack = () => {
      if (document.visibilityState === "visible") void ask();
    };
    const timer = window.setInterval(tick, TICK_MS);
    const returns = [
      [document, "visibilitychange"],
      [document, "resume"],
      [window, "pageshow"],
      [window, "online"],
    ] as const;
    for (const [target, name] of returns) target.addEventListener(name, comeBack);
    return () => {
      window.clearInterval(timer);
      for (const [target, name] of returns) target.removeEventListener(name, comeBack);
    };
  }, [interview, section, isPaused, remainingMs]);
  return left;
}

/** Undefined where nobody answers now. */
async function read(interview: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(`/interviews/${interview}/clock`, {
      headers: { accept: "application/json" },
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
