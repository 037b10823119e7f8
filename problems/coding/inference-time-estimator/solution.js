/** Relative difference below which two times count as equal. */
const EQUAL = 1e-9;

/** Latency of one inference in milliseconds: a roofline for each layer, one layer after the other. */
export function inferenceTime(layers, hardware) {
  // 1 MHz is 1,000 cycles in a millisecond, 1 byte/s is 0.001 bytes in a millisecond.
  const cyclesPerMs = hardware.clockMHz * 1000;
  const bytesPerMs = bytesPerSecond(hardware) / 1000;
  const overheadMs = hardware.overheadCycles / cyclesPerMs;

  const perLayer = layers.map((layer) => {
    const computeMs = computeCycles(layer, hardware) / cyclesPerMs;
    const memoryMs = (layer.weightBytes + layer.inputBytes + layer.outputBytes) / bytesPerMs;
    // Work and transfers overlap within a layer; dispatching the layer overlaps with neither.
    const timeMs = Math.max(computeMs, memoryMs) + overheadMs;
    return { timeMs, computeMs, memoryMs, bound: boundOf(computeMs, memoryMs) };
  });
  return { timeMs: perLayer.reduce((sum, layer) => sum + layer.timeMs, 0), perLayer };
}

function computeCycles({ op, macs }, { cyclesPerMac }) {
  if (macs === 0) return 0;
  const cycles = cyclesPerMac[op];
  if (cycles === undefined) throw new Error(`no cycles per MAC for ${op}: measure it on this device`);
  return macs * cycles;
}

function bytesPerSecond({ bandwidth, bandwidthUnit }) {
  switch (bandwidthUnit) {
    case "MB/s":
      return bandwidth * 1e6;
    case "MiB/s":
      return bandwidth * 2 ** 20;
    case "Mbit/s":
      return (bandwidth * 1e6) / 8;
    default:
      throw new Error(`unknown unit of bandwidth "${bandwidthUnit}"`);
  }
}

function boundOf(computeMs, memoryMs) {
  if (Math.abs(computeMs - memoryMs) <= EQUAL * Math.max(computeMs, memoryMs)) return "balanced";
  return computeMs > memoryMs ? "compute" : "memory";
}
