/** What somebody does who is really there. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "wheel", "scroll"] as const;

/**
 * Calls back at the first sign of a person, once there is nothing else to do. Heavy scripts wait for it, so
 * that they never delay the page itself. Returns what stops waiting.
 */
export function onFirstSign(act: () => void): () => void {
  const stop = new AbortController();
  const notice = () => {
    stop.abort();
    if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: 300 });
    else setTimeout(act, 1);
  };
  for (const sign of SIGNS) {
    addEventListener(sign, notice, { capture: true, passive: true, signal: stop.signal });
  }
  // Whoever pressed something before the page's scripts were there has given it already.
  if (document.activeElement !== document.body) notice();
  return () => stop.abort();
}
