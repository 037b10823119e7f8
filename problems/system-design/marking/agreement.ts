/** How several reviews of one answer agree, and whether somebody judges kindly or harshly. */
import { DIMENSIONS, type Dimension, type Level, type Marks } from "#problems/system-design/vocabulary.ts";

/** Marks, or as much of them as is compared. */
type Levels = Partial<Record<Dimension, { level: Level }>>;

/** The levels of one dimension, in the order of the reviews; undefined where one has not marked it. */
export type DimensionSpread = {
  dimension: Dimension;
  levels: (Level | undefined)[];
  /** Highest less lowest; undefined with fewer than two. */
  spread?: number;
};

export function spreadOf(reviews: readonly Levels[]): DimensionSpread[] {
  return DIMENSIONS.map((dimension) => {
    const levels = reviews.map((marks) => marks[dimension]?.level);
    const given = levels.filter((level) => level !== undefined);
    const spread = given.length < 2 ? undefined : Math.max(...given) - Math.min(...given);
    return { dimension, levels, ...(spread === undefined ? {} : { spread }) };
  });
}

/** `alike`: less than half a level on average, which is no more than chance. */
export type Judgement = "kinder" | "harsher" | "alike";

export type Comparison = {
  /** Levels that `own` lies above `other`, on average over the dimensions that both have marked. */
  mean: number;
  dimensions: number;
  judgement: Judgement;
};

/** From here on a difference is said. */
const SAID_FROM = 0.5;

/** Undefined where no dimension was marked by both. */
export function compare(own: Marks, other: Marks): Comparison | undefined {
  return summed([differences(own, other)]);
}

/** Over several pairs, each difference counting once. */
export function compareAll(pairs: readonly (readonly [own: Marks, other: Marks])[]): Comparison | undefined {
  return summed(pairs.map(([own, other]) => differences(own, other)));
}

function summed(all: readonly number[][]): Comparison | undefined {
  const flat = all.flat();
  if (flat.length === 0) return undefined;
  const mean = flat.reduce((sum, one) => sum + one, 0) / flat.length;
  const judgement = Math.abs(mean) < SAID_FROM ? "alike" : mean > 0 ? "kinder" : "harsher";
  return { mean, dimensions: flat.length, judgement };
}

function differences(own: Marks, other: Marks): number[] {
  return DIMENSIONS.flatMap((dimension) => {
    const [mine, theirs] = [own[dimension], other[dimension]];
    return mine && theirs ? [mine.level - theirs.level] : [];
  });
}
