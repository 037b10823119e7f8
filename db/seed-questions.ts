import { basename } from "node:path";
import { codeHash } from "#problems/code-hash.ts";
import { hashOf } from "#problems/folder.ts";
import {
  type LoadedQuestion,
  listQuestionFolders,
  loadQuestionFolder,
  readQuestionFolder,
} from "#problems/load-question.ts";
import { createRenderer, type Renderer } from "#problems/render.ts";
import { type RenderedQuestion, renderQuestion } from "#problems/rendered-question.ts";
import type { Database } from "./database.ts";
import { listQuestions, QuestionDefinitionSchema } from "./questions.ts";
import type { Seeding } from "./seed.ts";
import { isSeeded, seedFolders, slugsOf } from "./seeded-content.ts";

export type QuestionSeedOptions = {
  /** The folder that holds the topics, such as problems/concepts. */
  directory: string;
  now?: number;
};

/**
 * Brings the database up to the questions' folders, as seedProblems does for problems: what is unchanged is
 * not imported, a folder with faults leaves its question as it was, and a question whose folder is gone is
 * retired. Throws one FolderFault with the faults of all.
 */
export async function seedQuestions(db: Database, options: QuestionSeedOptions): Promise<Seeding> {
  const { directory, now = Date.now() } = options;
  const folders = await listQuestionFolders(directory);
  return seedFolders(db, "question", {
    ...{ folders, now, first: "topic", list: listQuestions },
    slugFaults: await slugFaults(db, folders),
    seedFolder: folderSeeder(db, now),
  });
}

/** The slug alone is the address, and lists hold problems and questions together. */
async function slugFaults(db: Database, folders: readonly string[]): Promise<string[]> {
  const slugs = folders.map((path) => basename(path));
  const problems = await slugsOf(db, ["problem"]);
  return slugs.flatMap((slug, index) => {
    if (slugs.indexOf(slug) !== index) return [`${slug}: two questions have this slug; rename one`];
    return problems.has(slug) ? [`${slug}: a problem has this slug; rename one`] : [];
  });
}

/** The renderer is made only when there is something to render. */
function folderSeeder(db: Database, now: number) {
  const code = codeHash("question");
  let renderer: Renderer | undefined;
  return async (path: string): Promise<boolean> => {
    const folder = await readQuestionFolder(path);
    const contentHash = hashOf([folder.directory.split(/[/\\]/).at(-2), folder.hash, code]);
    if (await isSeeded(db, "question", { slug: folder.slug, contentHash })) return false;
    const loaded = await loadQuestionFolder(folder);
    renderer ??= await createRenderer();
    await storeQuestion(db, loaded, renderQuestion(loaded, renderer), contentHash, now);
    return true;
  };
}

async function storeQuestion(
  db: Database,
  { slug, topic, version, question }: LoadedQuestion,
  rendered: RenderedQuestion,
  contentHash: string,
  now: number,
): Promise<void> {
  const { kind, title, difficulty, topics, roles, seconds } = question;
  const definition = QuestionDefinitionSchema.parse({ kind, title, difficulty, topics, roles, seconds });
  const row = {
    ...{ kind, topic, version, contentHash },
    definition: JSON.stringify(definition),
    rendered: JSON.stringify(rendered),
    seededAt: now,
    retiredAt: null,
  };
  await db
    .insertInto("question")
    .values({ slug, position: 0, ...row })
    .onConflict((conflict) => conflict.column("slug").doUpdateSet(row))
    .execute();
}
