const ALIGNMENT = 16;

/** Offsets as TensorFlow Lite Micro's greedy planner chooses them: largest first, lowest gap first. */
export function planArena(tensors) {
  const blocks = tensors.map(toBlock);
  // Equal sizes: the tensor that stands later in the list is placed first.
  const largestFirst = [...blocks].sort((a, b) => b.size - a.size || b.index - a.index);
  const placed = [];
  for (const block of largestFirst) {
    block.offset = lowestGap(block, placed);
    insertByOffset(block, placed);
  }
  return {
    offsets: blocks.map((block) => block.offset),
    // The block at the highest offset need not be the one that ends highest.
    arenaBytes: blocks.reduce((most, block) => Math.max(most, block.offset + block.size), 0),
    peakBytes: peakOf(blocks),
  };
}

function toBlock({ bytes, firstUse, lastUse }, index) {
  if (lastUse < firstUse) {
    throw new Error(`tensor ${index} is last used at step ${lastUse}, before its first use at ${firstUse}`);
  }
  // Rounded sizes keep every offset aligned, because each offset is 0 or the end of a block.
  return { index, size: Math.ceil(bytes / ALIGNMENT) * ALIGNMENT, firstUse, lastUse, offset: 0 };
}

/**
 * The lowest offset at which the block meets none of the placed blocks that live at the same time.
 * `placed` is in order of offset.
 */
function lowestGap(block, placed) {
  let candidate = 0;
  for (const other of placed) {
    if (!liveTogether(block, other)) continue;
    if (other.offset - candidate >= block.size) break;
    // A low block may end above a higher one when those two never live together: keep the highest end.
    candidate = Math.max(candidate, other.offset + other.size);
  }
  return candidate;
}

/** A tensor is live from its first to its last step, both included. */
function liveTogether(a, b) {
  return a.firstUse <= b.lastUse && b.firstUse <= a.lastUse;
}

function insertByOffset(block, placed) {
  const higher = placed.findIndex((other) => other.offset > block.offset);
  placed.splice(higher === -1 ? placed.length : higher, 0, block);
}

/** The sum of live sizes rises only where a tensor becomes live, so only those steps are looked at. */
function peakOf(blocks) {
  let peak = 0;
  for (const { firstUse: step } of blocks) {
    const live = blocks.filter((block) => block.firstUse <= step && step <= block.lastUse);
    peak = Math.max(
      peak,
      live.reduce((sum, block) => sum + block.size, 0),
    );
  }
  return peak;
}
