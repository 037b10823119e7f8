/** The oldest Node that can run the bootstrap; the application itself runs on the Node that it installs. */
const OLDEST_MAJOR = 20;

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what to do, where this Node is too old
 */
export function tooOld(version) {
  if (Number(version.split(".")[0]) >= OLDEST_MAJOR) return undefined;
  return `Tensor Arena needs Node ${OLDEST_MAJOR} or later and this is ${version}: install a newer one from https://nodejs.org and start again.`;
}
