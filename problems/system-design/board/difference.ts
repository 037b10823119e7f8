/** What is different between two boards: of two versions, or of one's own and the reference. */
import { blockName } from "#problems/system-design/board/words.ts";
import type { Block, Board, Link } from "#problems/system-design/vocabulary.ts";

/** One thing on both boards. `fields` says in what it differs; where it lies on the canvas is no difference. */
type Change<Thing> = { before: Thing; after: Thing; fields: (keyof Thing)[] };

type Differences<Thing> = {
  /** Only on the second board. */
  added: Thing[];
  /** Only on the first board. */
  removed: Thing[];
  changed: Change<Thing>[];
};

export type BoardDifference = { blocks: Differences<Block>; links: Differences<Link> };

/**
 * `everything`: two versions of one board. `structure`: two boards of different people, who name and describe alike things in their
 * own words; types, places and cargoes count, names and figures do not.
 */
export type Compared = "everything" | "structure";

const FIELDS = {
  everything: {
    blocks: ["type", "place", "name", "note"],
    links: ["carries", "protocol", "payload", "rate"],
  },
  structure: { blocks: ["type", "place"], links: ["carries"] },
} as const;

/**
 * Blocks belong together by id, or else by type and name (capitals and spaces do not matter), the first free one first. Links belong
 * together by id, or else if their ends do and they carry the same, or at last if only their ends do. Where structure is compared, blocks
 * that are still alone also belong together by type and place, in the order in which they stand, and at last by type.
 */
export function differenceOfBoards(
  before: Board,
  after: Board,
  compared: Compared = "everything",
): BoardDifference {
  const blocks = pairs(before.blocks, after.blocks, [
    ({ id }) => id,
    kindAndName,
    ...(compared === "structure"
      ? [({ type, place }: Block) => `${type} ${place}`, ({ type }: Block) => type]
      : []),
  ]);
  const partner = new Map(blocks.map(([one, other]) => [one.id, other.id]));
  const ends = (link: Link, ids: (id: string) => string) => `${ids(link.from)} ${ids(link.to)}`;
  const own = (id: string) => partner.get(id) ?? `only before: ${id}`;
  const links = pairs(before.links, after.links, [
    (link, side) => `${link.id} ${ends(link, side === "before" ? own : same)}`,
    (link, side) => `${ends(link, side === "before" ? own : same)} ${link.carries}`,
    (link, side) => ends(link, side === "before" ? own : same),
  ]);
  return {
    blocks: differences(before.blocks, after.blocks, blocks, FIELDS[compared].blocks),
    links: differences(before.links, after.links, links, FIELDS[compared].links),
  };
}

export function isSameBoard({ blocks, links }: BoardDifference): boolean {
  return [blocks, links].every(({ added, removed, changed }) => {
    return added.length + removed.length + changed.length === 0;
  });
}

type Key<Thing> = (thing: Thing, side: "before" | "after") => string;

/** Each thing is in one pair at most; earlier keys go first. */
function pairs<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keys: Key<Thing>[],
): [Thing, Thing][] {
  const found: [Thing, Thing][] = [];
  const taken = new Set<Thing>();
  for (const key of keys) {
    const free = Map.groupBy(
      after.filter((thing) => !taken.has(thing)),
      (thing) => key(thing, "after"),
    );
    for (const thing of before) {
      const other = taken.has(thing) ? undefined : free.get(key(thing, "before"))?.shift();
      if (!other) continue;
      found.push([thing, other]);
      taken.add(thing).add(other);
    }
  }
  return found;
}

function differences<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  found: readonly [Thing, Thing][],
  fields: readonly (keyof Thing)[],
): Differences<Thing> {
  const paired = new Set(found.flat());
  return {
    added: after.filter((thing) => !paired.has(thing)),
    removed: before.filter((thing) => !paired.has(thing)),
    changed: found.flatMap(([one, other]) => {
      const changed = fields.filter((field) => one[field] !== other[field]);
      return changed.length > 0 ? [{ before: one, after: other, fields: changed }] : [];
    }),
  };
}

function kindAndName(block: Block): string {
  return `${block.type} ${blockName(block).trim().toLowerCase().replace(/\s+/g, " ")}`;
}

function same(id: string): string {
  return id;
}
