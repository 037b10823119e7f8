import { join } from "node:path";
import {
  type LoadedQuestion,
  loadQuestion,
  loadQuestionFolder,
  readQuestionFolder,
} from "#problems/load-question.ts";
import type { Topic } from "#problems/vocabulary.ts";

/** Where the formulas and keys of questions come from when one is asked or answered. */
export type QuestionSource = {
  /**
   * The question as its folder says. Undefined when the folder has another version than is asked for: it
   * was changed and not seeded yet. `slug` must be one of a question that exists: it becomes part of a path.
   */
  find: (stored: { topic: Topic; slug: string; version: string }) => Promise<LoadedQuestion | undefined>;
};

/**
 * Loads a folder when it is first asked for and keeps what it holds, which is little. When another version was
 * stored meanwhile, by seeding under the running server, the folder and all that it imports are loaded anew.
 */
export function createQuestionSource(directory: string): QuestionSource {
  const kept = new Map<string, Promise<LoadedQuestion>>();
  function keep(path: string, loading: Promise<LoadedQuestion>): Promise<LoadedQuestion> {
    kept.set(path, loading);
    // The next who asks may find the folder mended.
    loading.catch(() => kept.get(path) === loading && kept.delete(path));
    return loading;
  }
  return {
    async find({ topic, slug, version }) {
      const path = join(directory, topic, slug);
      const known = kept.get(path);
      const loaded = await (known ?? keep(path, loadQuestion(path)));
      if (loaded.version === version) return loaded;
      // Whoever came first has begun to load it anew.
      const newer = kept.get(path);
      const again = await (newer && newer !== known ? newer : keep(path, loadWhenChanged(path, loaded)));
      return again.version === version ? again : undefined;
    },
  };
}

/** Reading is cheap; an unchanged folder, whose seeding is still to come, is not imported again. */
async function loadWhenChanged(path: string, before: LoadedQuestion): Promise<LoadedQuestion> {
  const folder = await readQuestionFolder(path);
  return folder.hash === before.hash ? before : loadQuestionFolder(folder);
}
