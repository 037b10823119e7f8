import {
  BUDGET_VERDICTS,
  type BudgetVerdict,
  type Language,
  VERDICTS,
  type Verdict,
} from "#judge/verdict.ts";
import type { ProblemFolder } from "#problems/folder.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { languageOfFile } from "#problems/source-file.ts";

/** A plausible attempt with one known mistake: `wrong/<verdict>/<mistake>.<extension>`. */
export type WrongSolution = {
  /** Within the problem's folder. */
  file: string;
  /** The mistake's short name, from the file. */
  name: string;
  /** What the judge must say to it. One that is right, but over its device's budget, has the verdict on that. */
  verdict: Verdict | BudgetVerdict;
  language: Language;
  source: string;
  /** What the learner is told: the text of the first comment line. */
  mistake: string;
  /** The hint that helps against it, counted from 1, where the second comment line names one: `// hint: 2`. */
  hint?: number;
};

/** In the order of their paths. Throws a FolderFault that names each file that is not as it should be. */
export function readWrongSolutions(folder: ProblemFolder): WrongSolution[] {
  const faults: string[] = [];
  const found: WrongSolution[] = [];
  for (const [file, source] of folder.files) {
    if (!file.startsWith("wrong/")) continue;
    const one = wrongSolution(file, source);
    if (typeof one === "string") faults.push(`${file}: ${one}`);
    else found.push(one);
  }
  if (faults.length > 0) throw new FolderFault(faults);
  return found;
}

const DECLARED = [...VERDICTS, ...BUDGET_VERDICTS].filter(
  (one) => one !== "accepted" && one !== "within_budget",
);

/** A kernel that answers right and uses too much. */
export function isOverBudget({ verdict }: Pick<WrongSolution, "verdict">): boolean {
  return BUDGET_VERDICTS.some((one) => one === verdict);
}

function wrongSolution(file: string, source: string): WrongSolution | string {
  const match = /^wrong\/(?<folder>[a-z_]+)\/(?<name>[a-z0-9-]+)\.[a-z]+$/.exec(file);
  const verdict = DECLARED.find((one) => one === match?.groups?.folder);
  const name = match?.groups?.name;
  if (!name || !verdict) {
    return "move it to wrong/<verdict>/<mistake>.ts, where the verdict is one such as wrong_answer";
  }
  const language = languageOfFile(file);
  if (!language) return "is not in a language that is judged";
  const [first = "", second = ""] = source.split("\n", 2).map(commentText);
  if (!first) return "say in a comment on the first line what the mistake is; learners read it";
  const hint = /^hint: (?<number>\d+)$/.exec(second)?.groups?.number;
  const one = { file, name, verdict, language, source, mistake: first };
  return hint === undefined ? one : { ...one, hint: Number(hint) };
}

/** What a line says that is nothing but a comment; empty for other lines. */
function commentText(line: string): string {
  return /^(?:\/\/|#|\/\*+) *(?<text>.+?) *(?:\*\/)?$/.exec(line.trimEnd())?.groups?.text ?? "";
}
