import { count } from "#problems/question/format.ts";
import { cellNumber, type Table } from "#problems/scenario/comma-separated.ts";
import { escaped } from "#problems/scenario/escape.ts";

/** A table as HTML in a box that scrolls; columns of numbers stand right-aligned. */
export function renderTable({ header, rows }: Table, title: string): string {
  const numeric = header.map((_, column) =>
    rows.every((row) => row[column] === "" || cellNumber(row[column] ?? "") !== undefined),
  );
  const head = header.map(
    (name, column) => `<th scope="col"${numeric[column] ? ' class="r"' : ""}>${escaped(name)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, column) => {
      if (numeric[column]) return `<td class="r num">${grouped(cell)}</td>`;
      // What a row is about stands first.
      return column === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return scrolling(
    title,
    `<table class="bench-table"><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`,
  );
}

/** Counts: rows are what was there, columns what was said. A cell is shaded by its share of the row. */
export function renderConfusion(
  classes: readonly string[],
  counts: readonly (readonly number[])[],
  title: string,
): string {
  const names = classes.map((name) => `<th scope="col" class="r">${escaped(name)}</th>`).join("");
  const rows = counts.map((row, index) => {
    const total = row.reduce((sum, one) => sum + one, 0);
    const cells = row.map((one, column) => {
      const share = total === 0 ? 0 : one / total;
      const right = column === index ? ' data-right="true"' : "";
      return `<td class="r num"${right} style="--share:${share.toFixed(3)}">${count(one)}</td>`;
    });
    return `<tr><th scope="row">${escaped(classes[index] ?? "")}</th>${cells.join("")}</tr>`;
  });
  const head =
    `<tr><td></td><th scope="colgroup" colspan="${classes.length}">Predicted</th></tr>` +
    `<tr><th scope="col">Actual</th>${names}</tr>`;
  return scrolling(
    title,
    `<table class="bench-table bench-confusion"><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>`,
  );
}

/** Focusable, because it scrolls when it is too wide; then it needs a name. */
function scrolling(title: string, html: string): string {
  return `<div class="table-scroll" tabindex="0" role="group" aria-label="${escaped(title)}">${html}</div>`;
}

/** Whole numbers get separators; everything else stays as it was written. */
function grouped(cell: string): string {
  return /^-?\d{4,15}$/.test(cell) ? count(Number(cell), 15) : escaped(cell.replace(/^-/, "\u2212"));
}
