import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { z } from "zod";
import type { Language } from "#judge/verdict.ts";
import { type BudgetFile, BudgetFileSchema } from "#problems/budget.ts";
import { type ProblemFolder, readProblemFolder } from "#problems/folder.ts";
import { FolderFault, faultsOf } from "#problems/folder-fault.ts";
import { MISTAKES_FILE, type Mistakes, MistakesSchema } from "#problems/mistakes.ts";
import { type Problem, ProblemSchema, type Tests, TestsSchema } from "#problems/schema.ts";
import { SOURCE_EXTENSIONS } from "#problems/source-file.ts";
import { readWrongSolutions, type WrongSolution } from "#problems/wrong-solutions.ts";

const BUDGET_FILE = "budget.json";

/** The reference, ready to call. It may change its arguments and may answer with a promise. */
export type Reference = (...args: unknown[]) => unknown;

/** A problem folder that is complete and of the right form; whether it is true only a check can tell. */
export type LoadedProblem = {
  slug: string;
  directory: string;
  hash: string;
  definition: Problem;
  tests: Tests;
  reference: Reference;
  /** Markdown. */
  statement: string;
  hints: string;
  editorial: string;
  /** Source texts, one for each of the problem's languages. */
  starters: Partial<Record<Language, string>>;
  solutions: Partial<Record<Language, string>>;
  wrongSolutions: WrongSolution[];
  /** `mistakes.json`, where it was written; it may be out of date. */
  mistakes?: Mistakes;
  /** `budget.json`, where a device is named and it was derived. */
  budgets?: BudgetFile;
  /** `driver.h`, where a driver calls what the learner writes in C and C++. */
  driverHeader?: string;
  /** `driver.c`, which calls it. */
  driverSource?: string;
  /** `checker.ts`, where the problem brings its own. */
  checker?: { file: string; source: string };
};

/**
 * Reads a folder, imports its modules and checks their form. Throws a FolderFault that names all faults.
 * A module that was imported before in this process and has changed since is imported anew, but not the
 * files beside it that it imports: after changing those, start again.
 */
export async function loadProblem(directory: string): Promise<LoadedProblem> {
  return loadFolder(await readProblemFolder(directory));
}

export async function loadFolder(folder: ProblemFolder): Promise<LoadedProblem> {
  const { slug, directory, hash } = folder;
  const faults: string[] = [];
  const attempt = async <T>(file: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (cause) {
      faults.push(...faultsOf(cause, file).map((fault) => `${slug}/${fault}`));
      return undefined;
    }
  };

  const definition = await attempt("problem.ts", () => importDefault(folder, "problem.ts", ProblemSchema));
  const tests = await attempt("tests.ts", () => importDefault(folder, "tests.ts", TestsSchema));
  const languages = definition?.languages ?? [];
  const sources = async (name: string) => {
    const texts: Partial<Record<Language, string | undefined>> = {};
    for (const language of languages) {
      const file = `${name}.${SOURCE_EXTENSIONS[language]}`;
      texts[language] = await attempt(file, () => textOf(folder, file));
    }
    return texts;
  };
  const loaded = {
    slug,
    directory,
    hash,
    definition,
    tests,
    reference: await attempt("solution.ts", () => importReference(folder, definition?.signature.entry)),
    statement: await attempt("problem.md", () => textOf(folder, "problem.md")),
    hints: await attempt("hints.md", () => textOf(folder, "hints.md")),
    editorial: await attempt("editorial.md", () => textOf(folder, "editorial.md")),
    starters: await sources("starter"),
    solutions: await sources("solution"),
    wrongSolutions: (await attempt("wrong", () => readWrongSolutions(folder))) ?? [],
    ...(folder.files.has(MISTAKES_FILE) && {
      mistakes: await attempt(MISTAKES_FILE, () => readMistakes(folder)),
    }),
    ...(definition?.device &&
      folder.files.has(BUDGET_FILE) && {
        budgets: await attempt(BUDGET_FILE, () =>
          BudgetFileSchema.parse(JSON.parse(textOf(folder, BUDGET_FILE))),
        ),
      }),
    ...(definition?.kernel?.driver && {
      driverHeader: await attempt("driver.h", () => textOf(folder, "driver.h")),
      driverSource: await attempt("driver.c", () => textOf(folder, "driver.c")),
    }),
    ...(definition?.checker.kind === "custom" && {
      checker: await attempt("checker.ts", () => ({
        file: resolve(directory, "checker.ts"),
        source: textOf(folder, "checker.ts"),
      })),
    }),
  };
  if (faults.length > 0) throw new FolderFault(faults);
  return loaded as LoadedProblem;
}

async function importModule(folder: ProblemFolder, file: string): Promise<Record<string, unknown>> {
  textOf(folder, file);
  // The hash makes a changed file another module; without it Node would answer with the old one.
  const url = `${pathToFileURL(resolve(folder.directory, file)).href}?${folder.hash}`;
  return (await import(/* @vite-ignore */ url)) as Record<string, unknown>;
}

async function importDefault<T>(folder: ProblemFolder, file: string, schema: z.ZodType<T>): Promise<T> {
  const module = await importModule(folder, file);
  if (module.default === undefined) throw new Error("has no default export");
  return schema.parse(module.default);
}

async function importReference(folder: ProblemFolder, entry: string | undefined): Promise<Reference> {
  const module = await importModule(folder, "solution.ts");
  if (entry === undefined) return () => undefined;
  const reference = module[entry];
  if (typeof reference !== "function") throw new Error(`export a function "${entry}"`);
  return reference as Reference;
}

function readMistakes(folder: ProblemFolder): Mistakes {
  const read = MistakesSchema.safeParse(parsed(textOf(folder, MISTAKES_FILE)));
  if (!read.success) throw new Error(`write it anew: npm run problems -- mistakes ${folder.slug}`);
  return read.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textOf(folder: ProblemFolder, path: string): string {
  const text = folder.files.get(path);
  if (text === undefined) throw new Error("is missing: write it");
  if (text.trim() === "") throw new Error("is empty: write it");
  return text;
}
