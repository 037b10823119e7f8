import { join } from "node:path";
import { createFolderSource } from "#problems/folder-source.ts";
import { type LoadedDesign, loadDesignFolder, readDesignFolder } from "#problems/load-design.ts";

/** Where worked values and checks come from when an answer is reviewed. */
export type DesignSource = {
  /**
   * The question as its folder says. Undefined when the folder has another version than is asked for: it was
   * changed and not seeded yet. `slug` must be one of a question that exists: it becomes part of a path.
   */
  find: (stored: { slug: string; version: string }) => Promise<LoadedDesign | undefined>;
};

export function createDesignSource(directory: string): DesignSource {
  const folders = createFolderSource(readDesignFolder, loadDesignFolder);
  return { find: ({ slug, version }) => folders.find(join(directory, slug), version) };
}
