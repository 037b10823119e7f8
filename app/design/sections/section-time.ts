import { useEffect, useRef, useState } from "react";
import type { Section } from "#problems/system-design/vocabulary.ts";

type Spent = Partial<Record<Section, number>>;

/** How often the server is told, in seconds. */
const TOLD_EVERY = 10;
/** Whoever types, points or scrolls nothing for so long has gone for coffee. */
const IDLE_AFTER_MS = 180_000;

/** Seconds spent on each section, counted while the page is looked at, and told to the server now and then. */
export function useSectionTime(address: string, section: Section, known: Spent): Spent {
  const [spent, setSpent] = useState(known);
  const untold = useRef<Spent>({});
  const current = useRef(section);
  current.current = section;
  useEffect(() => {
    let lastSign = Date.now();
    let seconds = 0;
    const sign = () => {
      lastSign = Date.now();
    };
    const tell = () => {
      if (Object.keys(untold.current).length === 0) return;
      const body = new URLSearchParams({ spent: JSON.stringify(untold.current) });
      untold.current = {};
      // Time that is not told is lost, and nothing else.
      fetch(address, { method: "POST", body, keepalive: true }).catch(() => undefined);
    };
    const tick = () => {
      if (document.visibilityState === "hidden" || Date.now() - lastSign > IDLE_AFTER_MS) return;
      const { current: at } = current;
      const add = (times: Spent) => ({ ...times, [at]: (times[at] ?? 0) + 1 });
      untold.current = add(untold.current);
      setSpent(add);
      seconds += 1;
      if (seconds % TOLD_EVERY === 0) tell();
    };
    const hide = () => {
      if (document.visibilityState === "hidden") tell();
    };
    const timer = window.setInterval(tick, 1000);
    const signs = ["keydown", "pointermove", "scroll"] as const;
    for (const name of signs) document.addEventListener(name, sign, { passive: true, capture: true });
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.clearInterval(timer);
      for (const name of signs) document.removeEventListener(name, sign, { capture: true });
      document.removeEventListener("visibilitychange", hide);
      tell();
    };
  }, [address]);
  return spent;
}
