import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadScenario } from "#problems/load-scenario.ts";

/** A scenario's folder as its test asks it: artefacts by name, keys by step, prose by file. */
export async function openScenario(slug: string) {
  const directory = join("problems/scenarios", slug);
  const { scenario, artefacts } = await loadScenario(directory);
  const dataOf = (name: string) => artefacts.get(name)?.data;
  return {
    /** The key of a numeric step, in its unit. */
    answerOf(id: string): number {
      const question = scenario.steps.find((step) => step.id === id)?.question;
      if (question?.kind !== "numeric") throw new Error(`${id} is not numeric`);
      return question.answer({});
    },
    textOf: (name: string) => artefacts.get(name)?.text ?? "",
    /** The rows of a table, each by the names of its columns. */
    rowsOf(name: string): Record<string, string>[] {
      const data = dataOf(name);
      if (data?.kind !== "table") throw new Error(`${name} is no table`);
      const { header, rows } = data.table;
      return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
    },
    /** The points of a trace: x, and each y in the order that scenario.ts gives. */
    pointsOf(name: string): { x: number; y: number[] }[] {
      const data = dataOf(name);
      if (data?.kind !== "trace") throw new Error(`${name} is no trace`);
      return data.x.map((x, index) => ({ x, y: data.y.map((line) => line[index] ?? Number.NaN) }));
    },
    /** `counts[actual][predicted]`. */
    countsOf(name: string): { classes: string[]; counts: number[][] } {
      const data = dataOf(name);
      if (data?.kind !== "confusion") throw new Error(`${name} is no confusion matrix`);
      return data;
    },
    prose: (file: string) => readFile(join(directory, file), "utf8"),
  };
}
