import { randomFrom, shuffled } from "#problems/question/random.ts";

const DAY = 86_400_000;

/**
 * Picks one candidate after the other while `more` says so, always the same for the same candidates and seed.
 * Of what is left the one with the lowest ranks is picked, the first rank first; where ranks are equal the
 * seed decides. `ranks` sees what was picked so far, so that it can balance; undefined leaves a candidate out
 * of this pick.
 */
export function drawBalanced<Candidate>(
  candidates: readonly Candidate[],
  {
    seed,
    more,
    ranks,
  }: {
    seed: string;
    more: (picked: readonly Candidate[]) => boolean;
    ranks: (candidate: Candidate, picked: readonly Candidate[]) => readonly number[] | undefined;
  },
): Candidate[] {
  const order = shuffled(randomFrom(seed), candidates.length);
  const left = order.flatMap((index) => candidates[index] ?? []);
  const picked: Candidate[] = [];
  while (more(picked)) {
    let best: { index: number; ranks: readonly number[] } | undefined;
    for (const [index, one] of left.entries()) {
      const own = ranks(one, picked);
      if (own && (!best || compare(own, best.ranks) < 0)) best = { index, ranks: own };
    }
    if (!best) break;
    picked.push(...left.splice(best.index, 1));
  }
  return picked;
}

/** 0: never seen, or not for a month; 1: not for a week; 2: not today; 3: within a day. */
export function staleness(lastSeenAt: number | undefined, now: number): number {
  if (lastSeenAt === undefined) return 0;
  const days = (now - lastSeenAt) / DAY;
  if (days >= 28) return 0;
  if (days >= 7) return 1;
  return days >= 1 ? 2 : 3;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
