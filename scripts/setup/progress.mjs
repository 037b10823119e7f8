/**
 * @typedef {{ write(text: string): unknown, isTTY?: boolean }} Output
 * @typedef {{ out: Output, now?: () => number }} Progress
 */

/**
 * Runs one step and tells what is being done and how long it took. A terminal sees the seconds pass
 * on one line; anything else gets one line at the start and one at the end.
 *
 * @template T
 * @param {Progress} progress
 * @param {string} doing "Installing packages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step({ out, now = Date.now }, doing, work) {
  const started = now();
  const seconds = () => `${((now() - started) / 1000).toFixed(1)} s`;
  const line = (/** @type {string} */ text) => out.write(out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  line(`  ${doing} …`);
  const ticking = out.isTTY ? setInterval(() => line(`  ${doing} … ${seconds()}`), 200) : undefined;
  try {
    const result = await work();
    line(`✓ ${doing}: ${seconds()}`);
    return result;
  } catch (error) {
    line(`✗ ${doing}: failed after ${seconds()}`);
    throw error;
  } finally {
    clearInterval(ticking);
    if (out.isTTY) out.write("\n");
  }
}
