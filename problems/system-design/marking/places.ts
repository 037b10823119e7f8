/** All that of an answer can be pointed at as evidence, each by a short key that a form can send. */
import { type TextPart, textParts } from "#problems/system-design/marking/sentences.ts";
import {
  type AnswerPlace,
  type DesignAnswer,
  SECTIONS,
  type Section,
} from "#problems/system-design/vocabulary.ts";

/** Characters of a quote. A longer sentence is known by its beginning. */
export const QUOTE_LENGTH = 300;

export type KeyedPlace = { key: string; place: AnswerPlace };
export type KeyedSentence = { key: string; text: string };
export type KeyedPart = Omit<TextPart, "sentences"> & { sentences: KeyedSentence[] };

/** A text in parts whose sentences have keys: `text-clarify-3`, `reply-halve-sram-0`. */
export function keyedParts(prefix: string, markdown: string): KeyedPart[] {
  let next = 0;
  return textParts(markdown).map(({ sentences, ...part }) => ({
    ...part,
    sentences: sentences.map((text) => ({ key: `${prefix}-${next++}`, text })),
  }));
}

export function sectionPrefix(section: Section): string {
  return `text-${section}`;
}

export function replyPrefix(followUp: string): string {
  return `reply-${followUp}`;
}

/** In the order of the answer; rows that were left empty are among them, because a gap is evidence too. */
export function placesOf(answer: DesignAnswer): KeyedPlace[] {
  const { texts, board, sheet, replies } = answer;
  return [
    ...SECTIONS.flatMap((section) =>
      sentencesOf(sectionPrefix(section), texts[section]).map(({ key, text }) => ({
        key,
        place: { in: "text" as const, section, quote: quoteOf(text) },
      })),
    ),
    ...board.blocks.map(({ id }) => ({ key: `block-${id}`, place: { in: "block" as const, id } })),
    ...board.links.map(({ id }) => ({ key: `link-${id}`, place: { in: "link" as const, id } })),
    ...Object.keys(sheet.rows).map((key) => ({ key: `row-${key}`, place: { in: "row" as const, key } })),
    ...sheet.own.map(({ id }) => ({ key: `row-${id}`, place: { in: "row" as const, key: id } })),
    ...Object.entries(replies).flatMap(([followUp, reply]) =>
      sentencesOf(replyPrefix(followUp), reply).map(({ key, text }) => ({
        key,
        place: { in: "reply" as const, followUp, quote: quoteOf(text) },
      })),
    ),
  ];
}

function sentencesOf(prefix: string, markdown: string): KeyedSentence[] {
  return keyedParts(prefix, markdown).flatMap(({ sentences }) => sentences);
}

/** The keys of the places, of those that the answer still has. A sentence that stands twice is found twice. */
export function keysOf(places: readonly AnswerPlace[], all: readonly KeyedPlace[]): string[] {
  return all.filter(({ place }) => places.some((one) => samePlace(one, place))).map(({ key }) => key);
}

export function quoteOf(sentence: string): string {
  return sentence.slice(0, QUOTE_LENGTH).trim();
}

export function samePlace(one: AnswerPlace, other: AnswerPlace): boolean {
  switch (one.in) {
    case "text":
      return other.in === "text" && one.section === other.section && one.quote === other.quote;
    case "reply":
      return other.in === "reply" && one.followUp === other.followUp && one.quote === other.quote;
    case "row":
      return other.in === "row" && one.key === other.key;
    default:
      return other.in === one.in && one.id === other.id;
  }
}
