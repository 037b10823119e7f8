/** Waits for what will come, and says what did not. */
export async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`After ${withinMs} ms it is still not so: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
