import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { listProblemFolders, type ProblemFolder, readProblemFolder } from "#problems/folder.ts";
import { FolderFault, faultsOf } from "#problems/folder-fault.ts";
import { type Question, QuestionSchema } from "#problems/question/schema.ts";
import { questionVersion } from "#problems/question/version.ts";
import { TOPICS, type Topic } from "#problems/vocabulary.ts";

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

/** The folders of all questions: one level of topics, one of slugs. In the order of topics, then of slugs. */
export async function listQuestionFolders(directory: string): Promise<string[]> {
  const topics = await listProblemFolders(directory);
  const folders = await Promise.all(topics.map(listProblemFolders));
  return folders.flat();
}

/** Throws a FolderFault that names all faults. */
export async function loadQuestion(directory: string): Promise<LoadedQuestion> {
  return loadQuestionFolder(await readProblemFolder(directory));
}

export async function loadQuestionFolder(folder: ProblemFolder): Promise<LoadedQuestion> {
  const { slug, directory, hash, files } = folder;
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
  const beside = [...files].filter(([path]) => path.endsWith(".ts") && path !== "question.ts");
  const version = questionVersion(
    question,
    beside.map(([, source]) => source),
  );
  return { slug, directory, topic, hash, version, question, prompt, explanation };
}

async function importQuestion({ directory, hash }: ProblemFolder): Promise<Question> {
  // The hash makes a changed file another module; without it Node would answer with the old one.
  const url = `${pathToFileURL(resolve(directory, "question.ts")).href}?${hash}`;
  const module = (await import(/* @vite-ignore */ url)) as { default?: unknown };
  if (module.default === undefined) throw new Error("has no default export");
  return QuestionSchema.parse(module.default);
}
