import { count } from "#problems/question/format.ts";
import { escapeText } from "#problems/render-markup.ts";
import { boardGraph } from "#problems/system-design/board/graph.ts";
import { blockName, linkWords } from "#problems/system-design/board/words.ts";
import { replyPrefix, sectionPrefix } from "#problems/system-design/marking/places.ts";
import { type OwnReading, readSheet } from "#problems/system-design/sheet/read-sheet.ts";
import {
  CARGO_LABELS,
  type DesignAnswer,
  PLACE_LABELS,
  SECTIONS,
} from "#problems/system-design/vocabulary.ts";
import { partViewer } from "./part-views.server.ts";
import type { AnswerView } from "./review-data.ts";
import type { ReviewedDesign } from "./reviewed-design.server.ts";

/** A finished answer in pieces that can be pointed at. Nothing of the reference is in it. */
export function answerView({ design, rendered }: ReviewedDesign, answer: DesignAnswer): AnswerView {
  const { texts, board, sheet, replies } = answer;
  const graph = boardGraph(board);
  const reading = readSheet(design, sheet);
  const partViews = partViewer();
  return {
    sections: SECTIONS.map((section) => ({
      section,
      parts: partViews(sectionPrefix(section), texts[section]),
    })),
    board,
    blocks: board.blocks.map((block) => ({
      ...{ key: `block-${block.id}`, id: block.id, name: blockName(block) },
      detail: joined(PLACE_LABELS[block.place], block.note),
    })),
    links: board.links.map((link) => ({
      ...{ key: `link-${link.id}`, id: link.id, name: linkWords(graph, link) },
      detail: joined(CARGO_LABELS[link.carries], link.protocol, link.payload, link.rate),
    })),
    rows: [
      ...design.rows
        .filter(({ key }) => key in sheet.rows)
        .map(({ key, unit }) => ({
          ...{ key: `row-${key}`, label: rendered.open.rows[key]?.label ?? key, unit },
          expression: sheet.rows[key] ?? "",
          reading: readingWords(reading.rows.get(key), unit),
        })),
      ...sheet.own.map(({ id, label, total, expression }) => {
        const unit = design.totals.find(({ key }) => key === total)?.unit ?? "";
        const words = readingWords(reading.own.get(id), unit);
        return { key: `row-${id}`, label: escapeText(label), unit, expression, reading: words };
      }),
    ],
    replies: Object.entries(replies)
      .filter(([, text]) => text.trim() !== "")
      .map(([followUp, text]) => ({
        followUp,
        asks: rendered.followUps[followUp]?.asks ?? [],
        parts: partViews(replyPrefix(followUp), text),
      })),
  };
}

function readingWords(reading: OwnReading | undefined, unit: string): string {
  if (reading?.state === "value") return `${count(reading.value, 4)}\u00a0${unit}`;
  if (reading?.state === "uncounted") return "no longer counted";
  return reading?.state === "unreadable" ? "not readable" : "empty";
}

function joined(...words: string[]): string {
  return words.filter((word) => word.trim() !== "").join(", ");
}
