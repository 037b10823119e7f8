import { Line } from "#app/components/line.tsx";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import { useKeptField } from "#app/design/use-kept-field.ts";
import type { ReadingView, RowView } from "#app/design/workspace-data.ts";
import { pluralOf } from "#problems/question/nouns.ts";
import { Reading } from "./reading.tsx";

type EstimateRowProps = { row: RowView; keeper: AnswerKeeper; reading: ReadingView | undefined };

/** One figure that is asked for: its question, an expression, and what the platform reads. */
export function EstimateRow({ row, keeper, reading }: EstimateRowProps) {
  const { key, label, asks, unit } = row;
  const field = useKeptField<HTMLInputElement>(keeper, {
    read: (answer) => answer.sheet.rows[key] ?? "",
    write: ({ sheet }, text) => ({ sheet: { ...sheet, rows: { ...sheet.rows, [key]: text } } }),
  });
  const id = `row-${key}`;
  return (
    <li className="ds-row">
      <span className="ds-row-name">
        <label htmlFor={id}>
          <Line html={label} />
        </label>
        <code>{key}</code>
        <span className="cap" id={`${id}-asks`}>
          <Line html={asks} />
        </span>
      </span>
      <input
        {...field}
        className="input mono"
        id={id}
        name={id}
        maxLength={200}
        spellCheck={false}
        autoCapitalize="off"
        placeholder={unit === "" ? "a plain number" : `in ${pluralOf(unit)}`}
        aria-describedby={`${id}-reading ${id}-asks`}
        {...(reading?.state === "unreadable" ? { "aria-invalid": true } : {})}
        data-expression
      />
      <Reading reading={reading} id={`${id}-reading`} unit="" />
    </li>
  );
}
