import { countWords } from "#app/design/sections/count-words.ts";
import { type DesignAnswer, SECTION_LABELS, SECTIONS } from "#problems/system-design/vocabulary.ts";

type Asked = { rows: readonly { key: string }[]; followUps: readonly string[] };

/** What is still empty in an answer, as sentences; nothing where all of it has something. */
export function openParts(
  { texts, board, sheet, replies }: DesignAnswer,
  { rows, followUps }: Asked,
): string[] {
  const unwritten = SECTIONS.filter((section) => countWords(texts[section]) === 0);
  const unestimated = rows.filter(({ key }) => !sheet.rows[key]?.trim()).length;
  const unanswered = followUps.filter((id) => !replies[id]?.trim()).length;
  return [
    ...(unwritten.length > 0
      ? [`Nothing is written under ${unwritten.map((one) => SECTION_LABELS[one]).join(", ")}.`]
      : []),
    ...(board.blocks.length === 0
      ? ["The board is empty."]
      : board.links.length === 0
        ? ["Nothing on the board is linked."]
        : []),
    ...(unestimated > 0 ? [`${unestimated} of ${rows.length} estimates are empty.`] : []),
    ...(unanswered > 0
      ? [unanswered === 1 ? "One follow-up has no reply." : `${unanswered} follow-ups have no reply.`]
      : []),
  ];
}
