const SIGNALS = ["SIGTERM", "SIGINT"] as const;
/** Closing takes less than this once nothing is waited for; a process that hangs must not need a kill. */
const PATIENCE_MS = 20_000;

/**
 * Runs `stop` at the first signal to end and exits when it is through. The second signal aborts `hurry`:
 * what could still be waited for is not. The third ends the process at once.
 */
export function onStop(stop: (hurry: AbortSignal) => Promise<void>): void {
  const hurry = new AbortController();
  let signals = 0;
  const onSignal = (): void => {
    signals++;
    if (signals > 2) process.exit(1);
    if (signals > 1) {
      hurry.abort();
      return;
    }
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    stop(hurry.signal).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
}
