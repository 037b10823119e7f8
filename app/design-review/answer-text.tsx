import { AnswerPart } from "./answer-part.tsx";
import { AnswerTable } from "./answer-table.tsx";
import type { PartView } from "./review-data.ts";

/** A text of the learner's; rows of one table stand in one. */
export function AnswerText({ parts }: { parts: readonly PartView[] }) {
  return (
    <>
      {together(parts).map((group) => {
        const [first] = group;
        if (!first) return null;
        const key = first.sentences[0]?.key;
        return first.row ? <AnswerTable key={key} rows={group} /> : <AnswerPart key={key} part={first} />;
      })}
    </>
  );
}

/** Each part by itself, but for the rows of a table: all that follow its head. */
function together(parts: readonly PartView[]): PartView[][] {
  const groups: PartView[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (part.row && !part.row.isHead && last?.[0]?.row) last.push(part);
    else groups.push([part]);
  }
  return groups;
}
