/** Which blocks a check speaks of. */
import type { BoardGraph } from "#problems/system-design/board/graph.ts";
import { alternatives, aType, atPlace, typeWords } from "#problems/system-design/board/words.ts";
import type { Block, BlockType, Place } from "#problems/system-design/vocabulary.ts";

export type OneOrMore<Item> = Item | readonly Item[];

/** Of one of the types and at one of the places; what is absent does not matter. */
export type BlockChoice = {
  type?: OneOrMore<BlockType> | undefined;
  place?: OneOrMore<Place> | undefined;
};

export function many<Item extends string>(items: OneOrMore<Item>): readonly Item[] {
  return typeof items === "string" ? [items] : (items as readonly Item[]);
}

export function isChosen(block: Block, { type, place }: BlockChoice): boolean {
  return (!type || many(type).includes(block.type)) && (!place || many(place).includes(block.place));
}

export function chosen(graph: BoardGraph, choice: BlockChoice): Block[] {
  return graph.blocks.filter((block) => isChosen(block, choice));
}

/** "a sensor or a stage on the device", "a block in the cloud". */
export function choiceWords({ type, place }: BlockChoice): string {
  const what = type ? alternatives(many(type).map(aType)) : "a block";
  return place ? `${what} ${alternatives(many(place).map(atPlace))}` : what;
}

/** What is not there: "no sensor or stage on the device", "nothing in the cloud". */
export function absentWords({ type, place }: BlockChoice): string {
  const what = type ? `no ${alternatives(many(type).map(typeWords))}` : "nothing";
  return place ? `${what} ${alternatives(many(place).map(atPlace))}` : what;
}
