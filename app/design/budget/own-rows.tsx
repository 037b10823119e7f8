import { useRef } from "react";
import { plainText } from "#app/components/plain-text.ts";
import { randomKey } from "#app/components/random-key.ts";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import type { ReadingView, TotalView } from "#app/design/workspace-data.ts";
import { Icon } from "#app/icons/icon.tsx";
import { useKept } from "#app/keeping/use-kept.ts";
import type { OwnRow } from "#problems/system-design/vocabulary.ts";
import { OwnRowFields } from "./own-row-fields.tsx";

type OwnRowsProps = {
  keeper: AnswerKeeper;
  /** Those that take more. */
  totals: readonly TotalView[];
  readings: Record<string, ReadingView>;
};

/** Rows that the learner adds to a total: what the question did not ask for and still takes its share. */
export function OwnRows({ keeper, totals, readings }: OwnRowsProps) {
  const own = useKept(keeper, (state) => state.text.sheet.own);
  const add = useRef<HTMLButtonElement>(null);
  const [first] = totals;
  // Rows whose totals the question no longer has are kept and shown.
  if (!first && own.length === 0) return null;
  const change = (rows: OwnRow[]) => {
    const { sheet } = keeper.state().text;
    keeper.change({ sheet: { ...sheet, own: rows } });
  };
  function addRow(total: string) {
    const id = randomKey().slice(0, 12);
    change([...keeper.state().text.sheet.own, { id, label: "", total, expression: "" }]);
    requestAnimationFrame(() => document.getElementById(`own-${id}-label`)?.focus());
  }
  function remove(id: string) {
    change(keeper.state().text.sheet.own.filter((one) => one.id !== id));
    add.current?.focus();
  }
  return (
    <section className="ds-own" aria-labelledby="own-rows">
      <h3 id="own-rows">Rows of your own</h3>
      <ul>
        {own.map((row) => (
          <OwnRowFields
            key={row.id}
            {...{ row, keeper, totals }}
            reading={readings[row.id]}
            onRemove={() => remove(row.id)}
          />
        ))}
      </ul>
      {first && (
        <>
          <EmptyRow totals={totals} />
          <button
            ref={add}
            className="btn btn-sm needs-script"
            type="button"
            onClick={() => addRow(first.key)}
          >
            <Icon name="plus" />
            Add a row
          </button>
        </>
      )}
    </section>
  );
}

/** Without scripts a row is added by filling this one in. */
function EmptyRow({ totals }: Pick<OwnRowsProps, "totals">) {
  return (
    <p className="ds-row needs-no-script">
      <input className="input" name="own-new-label" maxLength={80} aria-label="What else there is" />
      <select className="input" name="own-new-total" aria-label="Added to">
        {totals.map(({ key, label }) => (
          <option key={key} value={key}>
            {plainText(label)}
          </option>
        ))}
      </select>
      <input className="input mono" name="own-new-expression" maxLength={200} aria-label="How much it is" />
    </p>
  );
}
