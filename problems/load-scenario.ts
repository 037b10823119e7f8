import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type ProblemFolder, readProblemFolder } from "#problems/folder.ts";
import { FolderFault, faultsOf } from "#problems/folder-fault.ts";
import { type ArtefactData, readArtefact } from "#problems/scenario/artefact-data.ts";
import { type Scenario, ScenarioSchema } from "#problems/scenario/schema.ts";
import { scenarioVersion } from "#problems/scenario/version.ts";

const ARTEFACTS = "artefacts/";

/** A scenario's folder that is complete and of the right form; whether it is true only a check can tell. */
export type LoadedScenario = {
  slug: string;
  directory: string;
  hash: string;
  version: string;
  scenario: Scenario;
  /** Markdown. */
  situation: string;
  debrief: string;
  /** Markdown of each step, by its id. */
  texts: ReadonlyMap<string, { prompt: string; fact: string }>;
  /** By name, with the text of the file. */
  artefacts: ReadonlyMap<string, { text: string; data: ArtefactData }>;
};

/** Throws a FolderFault that names all faults. */
export async function loadScenario(directory: string): Promise<LoadedScenario> {
  return loadScenarioFolder(await readProblemFolder(directory));
}

export async function loadScenarioFolder(folder: ProblemFolder): Promise<LoadedScenario> {
  const { slug, directory, hash, files } = folder;
  const faults: string[] = [];
  const textOf = (path: string) => {
    const text = files.get(path) ?? "";
    if (text.trim() === "") faults.push(`${slug}/${path}: is missing or empty: write it`);
    return text;
  };
  const situation = textOf("situation.md");
  const debrief = textOf("debrief.md");
  const scenario = await importScenario(folder).catch((cause: unknown) => {
    faults.push(...faultsOf(cause, "scenario.ts").map((fault) => `${slug}/${fault}`));
    return undefined;
  });
  if (!scenario) throw new FolderFault(faults);

  const texts = new Map(
    scenario.steps.map(({ id }) => [id, { prompt: textOf(`${id}.md`), fact: textOf(`${id}.fact.md`) }]),
  );
  const artefacts = new Map<string, { text: string; data: ArtefactData }>();
  for (const [name, artefact] of Object.entries(scenario.artefacts)) {
    const path = `${ARTEFACTS}${artefact.file}`;
    const text = files.get(path);
    try {
      if (text === undefined) throw new Error("is missing: write it");
      artefacts.set(name, { text, data: readArtefact(artefact, text) });
    } catch (cause) {
      faults.push(`${slug}/${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  faults.push(...strayFiles(folder, scenario));
  if (faults.length > 0) throw new FolderFault(faults);
  const beside = [...files].filter(([path]) => path.endsWith(".ts") && path !== "scenario.ts");
  const version = scenarioVersion(
    scenario,
    new Map([...files].map(([path, text]) => [path.replace(ARTEFACTS, ""), text])),
    beside.map(([, source]) => source),
  );
  return { slug, directory, hash, version, scenario, situation, debrief, texts, artefacts };
}

/** A text or an artefact that nothing names was renamed on one side only. */
function strayFiles({ slug, files }: ProblemFolder, { steps, artefacts }: Scenario): string[] {
  const known = new Set([
    ...["situation.md", "debrief.md", "review.md"],
    ...steps.flatMap(({ id }) => [`${id}.md`, `${id}.fact.md`]),
    ...Object.values(artefacts).map(({ file }) => `${ARTEFACTS}${file}`),
  ]);
  return [...files.keys()]
    .filter((path) => (path.endsWith(".md") || path.startsWith(ARTEFACTS)) && !known.has(path))
    .map((path) => `${slug}/${path}: nothing in scenario.ts names it`);
}

async function importScenario({ directory, hash, files }: ProblemFolder): Promise<Scenario> {
  if (!files.has("scenario.ts")) throw new Error("is missing or empty: write it");
  // The hash makes a changed file another module; without it Node would answer with the old one.
  const url = `${pathToFileURL(resolve(directory, "scenario.ts")).href}?${hash}`;
  const module = (await import(/* @vite-ignore */ url)) as { default?: unknown };
  if (module.default === undefined) throw new Error("has no default export");
  return ScenarioSchema.parse(module.default);
}
