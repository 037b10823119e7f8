/** What one part of the bench has to say: tables, and how its targets were met. */
export type Section = { title: string; targets: Target[]; tables: Table[] };

export type Table = { caption: string; columns: string[]; rows: string[][] };

export type Target = { what: string; limit: string; measured: string; met: boolean };

export const PARTS = ["judge", "python", "native", "http", "pages", "lighthouse"] as const;
export type Part = (typeof PARTS)[number];

/** As GitHub renders it, and readable in a terminal. `stamp` says when, on what, and how busy that was. */
export function sectionText(section: Section, stamp: string): string {
  const targets: Table = {
    caption: "Targets",
    columns: ["target", "limit", "measured", ""],
    rows: section.targets.map(({ what, limit, measured, met }) => [
      what,
      limit,
      measured,
      met ? "met" : "**missed**",
    ]),
  };
  const tables = [targets, ...section.tables].filter(({ rows }) => rows.length > 0);
  return [`## ${section.title}`, stamp, ...tables.map(tableText)].join("\n\n");
}

function tableText({ caption, columns, rows }: Table): string {
  const widths = columns.map((name, column) =>
    Math.max(3, ...[name, ...rows.map((row) => row[column] ?? "")].map(length)),
  );
  const line = (cells: string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return `${caption}:\n\n${[line(columns), line(rule), ...rows.map(line)].join("\n")}`;
}

/** The first column is text, the others are numbers. */
function pad(cell: string, width: number, column: number): string {
  const space = " ".repeat(width - length(cell));
  return column === 0 ? cell + space : space + cell;
}

const length = (text: string): number => [...text].length;
