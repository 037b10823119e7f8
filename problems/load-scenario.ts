import { join } from "node:path";
import { hashOf, type ProblemFolder, readProblemFolder } from "#problems/folder.ts";
import { FolderFault, faultsOf } from "#problems/folder-fault.ts";
import { importFresh } from "#problems/import-fresh.ts";
import { reachedModules } from "#problems/reached-modules.ts";
import { type ArtefactData, readArtefact } from "#problems/scenario/artefact-data.ts";
import { type Scenario, ScenarioSchema } from "#problems/scenario/schema.ts";
import { scenarioVersion } from "#problems/scenario/version.ts";

const ARTEFACTS = "artefacts/";

/** A folder as read from the disk, with what its formulas import. The hash is of both. */
type ScenarioFolder = ProblemFolder & {
  /** Modules that scenario.ts reaches, in the folder or elsewhere: texts by absolute path. */
  modules: ReadonlyMap<string, string>;
};

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

/** Nothing is imported yet. Throws FolderFault when the folder's name can't be a slug. */
export async function readScenarioFolder(directory: string): Promise<ScenarioFolder> {
  const folder = await readProblemFolder(directory);
  const modules = await reachedModules(join(directory, "scenario.ts"));
  return { ...folder, modules, hash: hashOf([folder.hash, ...modules.values()]) };
}

/** Throws a FolderFault that names all faults. */
export async function loadScenario(directory: string): Promise<LoadedScenario> {
  return loadScenarioFolder(await readScenarioFolder(directory));
}

export async function loadScenarioFolder(folder: ScenarioFolder): Promise<LoadedScenario> {
  const { slug, directory, hash, files, modules } = folder;
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
  const version = scenarioVersion(scenario, artefacts, {
    source: files.get("scenario.ts") ?? "",
    modules: [...modules.values()],
  });
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

async function importScenario({ directory, hash, files, modules }: ScenarioFolder): Promise<Scenario> {
  if (!files.has("scenario.ts")) throw new Error("is missing or empty: write it");
  const module = await importFresh(join(directory, "scenario.ts"), hash, new Set(modules.keys()));
  if (module["default"] === undefined) throw new Error("has no default export");
  return ScenarioSchema.parse(module["default"]);
}
