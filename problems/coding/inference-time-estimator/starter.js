/**
 * @typedef {object} Layer
 * @property {"conv2d" | "depthwise" | "dense" | "add" | "pool" | "reshape" | "softmax"} op
 * @property {number} macs
 * @property {number} weightBytes
 * @property {number} inputBytes
 * @property {number} outputBytes
 *
 * @typedef {object} Hardware
 * @property {number} clockMHz
 * @property {{ conv2d?: number, depthwise?: number, dense?: number }} cyclesPerMac
 * @property {number} bandwidth
 * @property {"MB/s" | "MiB/s" | "Mbit/s"} bandwidthUnit
 * @property {number} overheadCycles
 *
 * @typedef {object} LayerTime
 * @property {number} timeMs
 * @property {number} computeMs
 * @property {number} memoryMs
 * @property {"compute" | "memory" | "balanced"} bound
 */

/**
 * Latency of one inference in milliseconds: a roofline for each layer, one layer after the other.
 *
 * @param {Layer[]} layers
 * @param {Hardware} hardware
 * @returns {{ timeMs: number, perLayer: LayerTime[] }}
 */
export function inferenceTime(layers, hardware) {
  return { timeMs: 0, perLayer: [] };
}
