import { join, resolve } from "node:path";
import { hashOf, listProblemFolders, type ProblemFolder, readProblemFolder } from "#problems/folder.ts";
import { FolderFault, faultsOf } from "#problems/folder-fault.ts";
import { importFresh } from "#problems/import-fresh.ts";
import { type Question, QuestionSchema } from "#problems/question/schema.ts";
import { questionVersion } from "#problems/question/version.ts";
import { reachedModules } from "#problems/reached-modules.ts";
import { TOPICS, type Topic } from "#problems/vocabulary.ts";

/** A folder as read from the disk, with what its formulas import. The hash is of both. */
export type QuestionFolder = ProblemFolder & {
  /** Modules that question.ts reaches, in the folder or elsewhere: texts by absolute path. */
  modules: ReadonlyMap<string, string>;
};

/** A question's folder that is complete and of the right form; whether it is true only a check can tell. */
export type LoadedQuestion = {
  slug: string;
  directory: string;
  topic: Topic;
  hash: string;
  version: string;
  question: Question;
  /** Markdown; `{name}` stands for a drawn value. */
  prompt: string;
  explanation: string;
};

/**
 * The folders of all questions: one level of topics, one of slugs. In the order of topics, then of slugs.
 * Throws FolderFault when one of them is no folder that can be read.
 */
export async function listQuestionFolders(directory: string): Promise<string[]> {
  const topics = await listProblemFolders(directory);
  const folders = await Promise.all(topics.map(listProblemFolders));
  return folders.flat();
}

/** Nothing is imported yet. Throws FolderFault when the folder's name can't be a slug. */
export async function readQuestionFolder(directory: string): Promise<QuestionFolder> {
  const folder = await readProblemFolder(directory);
  const modules = await reachedModules(join(directory, "question.ts"));
  return { ...folder, modules, hash: hashOf([folder.hash, ...modules.values()]) };
}

/** Throws a FolderFault that names all faults. */
export async function loadQuestion(directory: string): Promise<LoadedQuestion> {
  return loadQuestionFolder(await readQuestionFolder(directory));
}

export async function loadQuestionFolder(folder: QuestionFolder): Promise<LoadedQuestion> {
  const { slug, directory, hash, files, modules } = folder;
  const faults: string[] = [];
  const textOf = (path: string) => {
    const text = files.get(path) ?? "";
    if (text.trim() === "") faults.push(`${slug}/${path}: is missing or empty: write it`);
    return text;
  };
  const topicName = resolve(directory, "..").split(/[/\\]/).at(-1) ?? "";
  const topic = TOPICS.find((one) => one === topicName);
  if (!topic)
    faults.push(`${slug}: "${topicName}" is no topic: move the folder into one of ${TOPICS.join(", ")}`);

  let question: Question | undefined;
  try {
    textOf("question.ts");
    question = await importQuestion(folder);
    if (topic && question.topics[0] !== topic) {
      faults.push(`${slug}/question.ts: topics: the first must be "${topic}", the folder it lies in`);
    }
  } catch (cause) {
    faults.push(...faultsOf(cause, "question.ts").map((fault) => `${slug}/${fault}`));
  }
  const prompt = textOf("question.md");
  const explanation = textOf("explanation.md");
  if (faults.length > 0 || !question || !topic) throw new FolderFault(faults);
  const source = files.get("question.ts") ?? "";
  const version = questionVersion(question, { source, modules: [...modules.values()] });
  return { slug, directory, topic, hash, version, question, prompt, explanation };
}

async function importQuestion({ directory, hash, modules }: QuestionFolder): Promise<Question> {
  const module = await importFresh(join(directory, "question.ts"), hash, new Set(modules.keys()));
  if (module["default"] === undefined) throw new Error("has no default export");
  return QuestionSchema.parse(module["default"]);
}
