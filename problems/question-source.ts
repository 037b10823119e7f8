import { join } from "node:path";
import { createFolderSource } from "#problems/folder-source.ts";
import { type LoadedQuestion, loadQuestionFolder, readQuestionFolder } from "#problems/load-question.ts";
import type { Topic } from "#problems/vocabulary.ts";

/** Where the formulas and keys of questions come from when one is asked or answered. */
export type QuestionSource = {
  /**
   * The question as its folder says. Undefined when the folder has another version than is asked for: it
   * was changed and not seeded yet. `slug` must be one of a question that exists: it becomes part of a path.
   */
  find: (stored: { topic: Topic; slug: string; version: string }) => Promise<LoadedQuestion | undefined>;
};

export function createQuestionSource(directory: string): QuestionSource {
  const folders = createFolderSource(readQuestionFolder, loadQuestionFolder);
  return { find: ({ topic, slug, version }) => folders.find(join(directory, topic, slug), version) };
}
