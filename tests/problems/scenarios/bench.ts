import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadScenario } from "#problems/load-scenario.ts";
import { cellNumber, readTable } from "#problems/scenario/comma-separated.ts";

const DIRECTORY = "problems/scenarios";

/** A scenario with what lies on its bench, for tests that compute its figures anew. */
export async function openBench(slug: string) {
  const folder = join(DIRECTORY, slug);
  const { scenario } = await loadScenario(folder);
  const artefact = (file: string) => readFile(join(folder, "artefacts", file), "utf8");
  return {
    artefact,
    /** A text of the folder, with its line breaks as spaces. */
    prose: async (file: string) => (await readFile(join(folder, file), "utf8")).replaceAll(/\s+/g, " "),
    /** Rows by the names of their columns; numbers where a cell is one. */
    rows: async (file: string) => {
      const { header, rows } = readTable(await artefact(file));
      return rows.map((cells) =>
        Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""] as const)),
      );
    },
    /** The answer of a numeric step, in its unit. */
    answer: (id: string) => {
      const question = scenario.steps.find((step) => step.id === id)?.question;
      if (question?.kind !== "numeric") throw new Error(`${id} is no numeric step`);
      return question.answer({});
    },
    step: (id: string) => {
      const question = scenario.steps.find((step) => step.id === id)?.question;
      if (!question) throw new Error(`there is no step ${id}`);
      return question;
    },
  };
}

export type Row = Record<string, string>;

/** A cell as a number; throws where it is none, so that no test computes with NaN. */
export function num(row: Row | undefined, column: string): number {
  const value = cellNumber(row?.[column] ?? "");
  if (value === undefined) throw new Error(`${column} is "${row?.[column]}", no number`);
  return value;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The numbers that a pattern's groups find in a text, without separators of thousands. */
export function found(text: string, pattern: RegExp): number[] {
  const match = pattern.exec(text);
  if (!match) throw new Error(`nothing matches ${pattern}`);
  return match.slice(1).map((group) => Number(group.replaceAll(",", "")));
}
