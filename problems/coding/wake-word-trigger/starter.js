/**
 * @typedef {{ hopMs: number, smoothingWindows: number, threshold: number,
 *   refractoryMs: number, graceMs: number }} Settings
 * @typedef {{ startMs: number, endMs: number }} LabelledEvent
 * @typedef {{ smoothed: number[], triggers: number[], falseAccepts: number, misses: number,
 *   falseAcceptsPerHour: number | null, missRate: number | null }} Report
 */

/**
 * Window k stands at k * hopMs. `triggers` are windows; the rates are null where nothing can be divided.
 *
 * @param {number[]} posteriors
 * @param {Settings} settings
 * @param {LabelledEvent[]} events
 * @returns {Report}
 */
export function scoreTrigger(posteriors, settings, events) {
  return {
    smoothed: posteriors,
    triggers: [],
    falseAccepts: 0,
    misses: 0,
    falseAcceptsPerHour: null,
    missRate: null,
  };
}
