import type { CSSProperties } from "react";
import { Line } from "#app/components/line.tsx";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { PlaceBox, PlaceWords } from "./place-box.tsx";
import type { PartView } from "./review-data.ts";

/** A table of the learner's text. Each row is one place: its box stands in the first cell, each cell chooses it. */
export function AnswerTable({ rows }: { rows: readonly PartView[] }) {
  const head = rows.filter(({ row }) => row?.isHead);
  return (
    <ScrollArea label="Table" className="table-scroll">
      <table className="table dr-table">
        <thead>
          {head.map((part) => (
            <Row key={part.sentences[0]?.key} part={part} />
          ))}
        </thead>
        <tbody>
          {rows.slice(head.length).map((part) => (
            <Row key={part.sentences[0]?.key} part={part} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Row({ part }: { part: PartView }) {
  const { row, sentences } = part;
  const placeKey = sentences[0]?.key;
  if (!row || placeKey === undefined) return null;
  const Cell = row.isHead ? "th" : "td";
  return (
    <tr>
      {row.cells.map((html, index) => {
        const align = row.align[index];
        const style: CSSProperties | undefined = align ? { textAlign: align } : undefined;
        const Words = index === 0 ? PlaceBox : PlaceWords;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells never change places
          <Cell key={index} style={style} {...(row.isHead ? { scope: "col" } : {})}>
            <Words placeKey={placeKey}>
              <Line html={html} />
            </Words>
          </Cell>
        );
      })}
    </tr>
  );
}
