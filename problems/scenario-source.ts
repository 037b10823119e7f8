import { join } from "node:path";
import { createFolderSource } from "#problems/folder-source.ts";
import { type LoadedScenario, loadScenarioFolder, readScenarioFolder } from "#problems/load-scenario.ts";

/** Where the keys and formulas of scenarios come from when one is played. */
export type ScenarioSource = {
  /**
   * The scenario as its folder says. Undefined when the folder has another version than is asked for: it
   * was changed and not seeded yet. `slug` must be one of a scenario that exists: it becomes part of a path.
   */
  find: (stored: { slug: string; version: string }) => Promise<LoadedScenario | undefined>;
};

export function createScenarioSource(directory: string): ScenarioSource {
  const folders = createFolderSource(readScenarioFolder, loadScenarioFolder);
  return { find: ({ slug, version }) => folders.find(join(directory, slug), version) };
}
