// The tensors are placed in order of their first use: the planner places the largest first.
// hint: 1
export type Tensor = { bytes: number; firstUse: number; lastUse: number };
export type Plan = { offsets: number[]; arenaBytes: number; peakBytes: number };

type Block = { index: number; size: number; firstUse: number; lastUse: number; offset: number };

const ALIGNMENT = 16;

export function planArena(tensors: Tensor[]): Plan {
  const blocks = tensors.map(toBlock);
  const largestFirst = [...blocks].sort((a, b) => a.firstUse - b.firstUse || a.index - b.index);
  const placed: Block[] = [];
  for (const block of largestFirst) {
    block.offset = lowestGap(block, placed);
    insertByOffset(block, placed);
  }
  return {
    offsets: blocks.map((block) => block.offset),
    arenaBytes: blocks.reduce((most, block) => Math.max(most, block.offset + block.size), 0),
    peakBytes: peakOf(blocks),
  };
}

function toBlock({ bytes, firstUse, lastUse }: Tensor, index: number): Block {
  if (lastUse < firstUse) {
    throw new Error(`tensor ${index} is last used at step ${lastUse}, before its first use at ${firstUse}`);
  }
  return { index, size: Math.ceil(bytes / ALIGNMENT) * ALIGNMENT, firstUse, lastUse, offset: 0 };
}

function lowestGap(block: Block, placed: readonly Block[]): number {
  let candidate = 0;
  for (const other of placed) {
    if (!liveTogether(block, other)) continue;
    if (other.offset - candidate >= block.size) break;
    candidate = Math.max(candidate, other.offset + other.size);
  }
  return candidate;
}

function liveTogether(a: Block, b: Block): boolean {
  return a.firstUse <= b.lastUse && b.firstUse <= a.lastUse;
}

function insertByOffset(block: Block, placed: Block[]): void {
  const higher = placed.findIndex((other) => other.offset > block.offset);
  placed.splice(higher === -1 ? placed.length : higher, 0, block);
}

function peakOf(blocks: readonly Block[]): number {
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
