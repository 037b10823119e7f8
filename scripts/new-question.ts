import { cp, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { FolderFault } from "#problems/folder-fault.ts";
import { QUESTION_KINDS, TOPICS } from "#problems/vocabulary.ts";

const TEMPLATES = "_template";

/**
 * Makes a question's folder that already passes its check. `place` is `<topic>/<slug>`. Returns what to do
 * next. Throws a FolderFault when the place or the kind is none, or taken.
 */
export async function newQuestion(directory: string, place: string, kind = "numeric"): Promise<string> {
  const [topic = "", slug = "", ...more] = place.split("/");
  if (!TOPICS.some((one) => one === topic) || more.length > 0) {
    throw new FolderFault([`${place}: write <topic>/<slug>, where the topic is one of ${TOPICS.join(", ")}`]);
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new FolderFault([`${slug}: use lower-case words joined by hyphens, for example dense-layer-bytes`]);
  }
  if (!QUESTION_KINDS.some((one) => one === kind)) {
    throw new FolderFault([`${kind}: the kind is one of ${QUESTION_KINDS.join(", ")}`]);
  }
  const folder = path.join(directory, topic, slug);
  if (await exists(folder)) throw new FolderFault([`${place}: the folder is there already`]);
  await cp(path.join(directory, TEMPLATES, kind), folder, { recursive: true });
  const file = path.join(folder, "question.ts");
  const source = await readFile(file, "utf8");
  await writeFile(file, source.replace(/topics: \[[^\]]*\]/, `topics: ["${topic}"]`));
  const shown = path.relative(process.cwd(), folder) || folder;
  return `${shown} is ready and passes its check. Make it yours (docs/authoring.md, "Questions"), and run\n  npm run problems -- check ${slug}`;
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
