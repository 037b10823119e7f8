import { join } from "node:path";
import { type LoadedQuestion, loadQuestion } from "#problems/load-question.ts";
import type { Topic } from "#problems/vocabulary.ts";

/** Where the formulas and keys of questions come from when one is asked or answered. */
export type QuestionSource = {
  /**
   * The question as its folder says. Undefined when the folder has another version than is asked for: it
   * was changed and not seeded yet. `slug` must be one of a question that exists: it becomes part of a path.
   */
  find: (stored: { topic: Topic; slug: string; version: string }) => Promise<LoadedQuestion | undefined>;
};

/** Loads a folder when it is first asked for and keeps what it holds, which is little. */
export function createQuestionSource(directory: string): QuestionSource {
  const kept = new Map<string, Promise<LoadedQuestion>>();
  return {
    async find({ topic, slug, version }) {
      const path = join(directory, topic, slug);
      const loading = kept.get(path) ?? loadQuestion(path);
      kept.set(path, loading);
      try {
        const loaded = await loading;
        return loaded.version === version ? loaded : undefined;
      } catch (cause) {
        // The next who asks may find the folder mended.
        kept.delete(path);
        throw cause;
      }
    },
  };
}
