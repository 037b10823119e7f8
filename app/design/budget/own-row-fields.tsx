import { plainText } from "#app/components/plain-text.ts";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import { useKeptField } from "#app/design/use-kept-field.ts";
import type { ReadingView, TotalView } from "#app/design/workspace-data.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { DesignAnswer, OwnRow } from "#problems/system-design/vocabulary.ts";
import { Reading } from "./reading.tsx";

type OwnRowFieldsProps = {
  row: OwnRow;
  keeper: AnswerKeeper;
  totals: readonly TotalView[];
  reading: ReadingView | undefined;
  onRemove: () => void;
};

export function OwnRowFields({ row, keeper, totals, reading, onRemove }: OwnRowFieldsProps) {
  const { id } = row;
  const label = useKeptField<HTMLInputElement>(keeper, place(id, "label"));
  const expression = useKeptField<HTMLInputElement>(keeper, place(id, "expression"));
  const total = totals.find(({ key }) => key === row.total);
  return (
    <li className="ds-row ds-row-own">
      <span className="ds-own-name">
        <input
          {...label}
          className="input"
          id={`own-${id}-label`}
          name={`own-${id}-label`}
          maxLength={80}
          placeholder="What it is"
          aria-label="What it is"
        />
        <span className="row g-2">
          <select
            className="input ds-own-total"
            name={`own-${id}-total`}
            aria-label="Added to"
            value={row.total}
            onChange={(event) =>
              keeper.change(place(id, "total").write(keeper.state().text, event.target.value))
            }
          >
            {!total && <option value={row.total}>not counted</option>}
            {totals.map(({ key, label: html }) => (
              <option key={key} value={key}>
                {plainText(html)}
              </option>
            ))}
          </select>
          <button
            className="btn btn-quiet btn-icon btn-sm needs-script"
            type="button"
            aria-label={`Remove ${row.label || "this row"}`}
            title="Remove"
            onClick={onRemove}
          >
            <Icon name="x" />
          </button>
        </span>
      </span>
      <input
        {...expression}
        className="input mono"
        name={`own-${id}-expression`}
        maxLength={200}
        spellCheck={false}
        autoCapitalize="off"
        aria-label={`How much ${row.label || "it is"}`}
        placeholder={total ? `in ${total.unit}` : ""}
        aria-describedby={`own-${id}-reading`}
        {...(reading?.state === "unreadable" ? { "aria-invalid": true } : {})}
        data-expression
      />
      <Reading reading={reading} id={`own-${id}-reading`} unit="" />
    </li>
  );
}

function place(id: string, part: "label" | "expression" | "total") {
  return {
    read: ({ sheet }: DesignAnswer) => sheet.own.find((one) => one.id === id)?.[part] ?? "",
    write({ sheet }: DesignAnswer, text: string) {
      const own = sheet.own.map((one) => (one.id === id ? { ...one, [part]: text } : one));
      return { sheet: { ...sheet, own } };
    },
  };
}
