/** What changed between two budget sheets, row by row. */
import type { Sheet } from "#problems/system-design/vocabulary.ts";

export type RowChange = {
  /** Of the row, or the id of one that the learner added. */
  key: string;
  /** As the learner called it; absent for rows of the question. */
  label?: string;
  kind: "same" | "changed" | "added" | "removed";
  /** Expressions; empty where there was none. */
  before: string;
  after: string;
};

/** Rows in the order of the question, then the learner's own. Rows that are empty on both sides are left out. */
export function sheetDifference(before: Sheet, after: Sheet, keys: readonly string[]): RowChange[] {
  const given = keys.map((key) => change(key, before.rows[key] ?? "", after.rows[key] ?? ""));
  const ids = new Set([...before.own, ...after.own].map(({ id }) => id));
  const own = [...ids].map((id) => {
    const was = before.own.find((row) => row.id === id);
    const is = after.own.find((row) => row.id === id);
    const said = (row: typeof is) => (row ? `${row.label}: ${row.expression}` : "");
    const { kind } = change(id, said(was), said(is));
    const label = is?.label ?? was?.label ?? "";
    return { key: id, label, kind, before: was?.expression ?? "", after: is?.expression ?? "" };
  });
  return [...given, ...own].filter((row) => row.before !== "" || row.after !== "");
}

function change(key: string, before: string, after: string): RowChange {
  const [was, is] = [before.trim(), after.trim()];
  const kind = was === is ? "same" : was === "" ? "added" : is === "" ? "removed" : "changed";
  return { key, kind, before: was, after: is };
}
