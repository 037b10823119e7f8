import type { RefObject } from "react";
import type { GivenView, RowView } from "#app/design/workspace-data.ts";

type NamesProps = {
  givens: readonly GivenView[];
  rows: readonly RowView[];
  /** The expression that was written at last. */
  field: RefObject<HTMLInputElement>;
};

/** What expressions may name; a press puts it where the caret stood. */
export function Names({ givens, rows, field }: NamesProps) {
  return (
    <details className="ds-names needs-script">
      <summary>Names for expressions</summary>
      <p className="hint">
        A press inserts a name where you last typed. Rows may name other rows. Amounts are a number directly
        followed by a unit or with a space: <code>3.98 mW * 20 %</code>, <code>ceil(x / 51 B) * 51 B</code>.
        Functions are <code>min max ceil floor round</code> and, of plain numbers,{" "}
        <code>sqrt log2 log10 ln</code>.
      </p>
      <ul>
        {givens.map(({ key, amount }) => (
          <Name key={key} name={key} says={amount} field={field} />
        ))}
        {rows.map(({ key, unit }) => (
          <Name key={key} name={key} says={`row, ${unit}`} field={field} />
        ))}
      </ul>
    </details>
  );
}

function Name({ name, says, field }: { name: string; says: string; field: NamesProps["field"] }) {
  return (
    <li>
      <button className="btn btn-sm" type="button" onClick={() => insert(field.current, name)}>
        <code>{name}</code>
        <span className="cap num">{says}</span>
      </button>
    </li>
  );
}

/** As if it had been typed, with a space where a word would run into the next. */
function insert(field: HTMLInputElement | null, name: string): void {
  if (!field) return;
  const { selectionStart: from, selectionEnd: to, value } = field;
  const at = from ?? value.length;
  const end = to ?? at;
  const before = /[^\s(]$/.test(value.slice(0, at)) ? " " : "";
  const after = /^\w/.test(value.slice(end)) ? " " : "";
  field.setRangeText(before + name + after, at, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
