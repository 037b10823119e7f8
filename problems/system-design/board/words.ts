/** How blocks, links and ways are named in sentences. */
import type { BoardGraph } from "#problems/system-design/board/graph.ts";
import {
  BLOCK_LABELS,
  type Block,
  type BlockType,
  CARGO_LABELS,
  type Cargo,
  type Link,
  PLACE_LABELS,
  type Place,
} from "#problems/system-design/vocabulary.ts";

/** “Wake-word CNN”; the type of a block that has no name: “Model”. */
export function quoted(block: Block): string {
  return `“${blockName(block)}”`;
}

export function blockName({ name, type }: Pick<Block, "name" | "type">): string {
  return name.trim() || BLOCK_LABELS[type];
}

/** “Microphone” → “Phone”. */
export function linkWords(graph: BoardGraph, { from, to }: Link): string {
  return [from, to].map((id) => name(graph, id)).join(" → ");
}

/** “Registry” → “Gateway” → “MCU”, of links that follow on one another. */
export function wayWords(graph: BoardGraph, links: readonly Link[]): string {
  const [first] = links;
  return first ? [first.from, ...links.map(({ to }) => to)].map((id) => name(graph, id)).join(" → ") : "";
}

function name(graph: BoardGraph, id: string): string {
  const block = graph.block(id);
  return block ? quoted(block) : "nothing";
}

/** "a sensor", "an MCU". */
export function aType(type: BlockType): string {
  return `${["mcu", "npu", "actuator", "operator"].includes(type) ? "an" : "a"} ${typeWords(type)}`;
}

/** "sensor", "MCU": the label within a sentence. */
export function typeWords(type: BlockType): string {
  return withinSentence(BLOCK_LABELS[type]);
}

/** "on the device". */
export function atPlace(place: Place): string {
  return place === "people" ? "among people" : withinSentence(PLACE_LABELS[place]);
}

/** "raw samples". */
export function cargoWords(cargo: Cargo): string {
  return withinSentence(CARGO_LABELS[cargo]);
}

/** Capitals of an abbreviation stay. */
function withinSentence(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "a, b or c". */
export function alternatives(words: readonly string[]): string {
  return joined(words, "or");
}

/** "a, b and c"; of more than six the first five and how many more. */
export function listed(words: readonly string[]): string {
  if (words.length <= 6) return joined(words, "and");
  return `${words.slice(0, 5).join(", ")} and ${words.length - 5} more`;
}

function joined(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
