/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** JSON text; validated when it is read. */
export type Json = string;

/** Of what is practised, as it was seeded from a folder. */
export type Seeded = {
  slug: string;
  /** Rank among those that are offered, counted from 1; retired ones keep their last one. */
  position: number;
  /** What decides grades, runs and reviews: changes with those parts of the folder, not with prose. */
  version: string;
  /** Hash of everything that the row was made from; decides whether seeding has work to do. */
  contentHash: string;
  definition: Json;
  seededAt: Instant;
  retiredAt: Instant | null;
};
