import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { FolderFault } from "#problems/folder-fault.ts";
import { QUESTION_KINDS, TOPICS } from "#problems/vocabulary.ts";
import { copyTemplate } from "#scripts/copy-template.ts";

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
  if (!QUESTION_KINDS.some((one) => one === kind)) {
    throw new FolderFault([`${kind}: the kind is one of ${QUESTION_KINDS.join(", ")}`]);
  }
  const folder = path.join(directory, topic, slug);
  const shown = await copyTemplate(
    path.join(directory, TEMPLATES, kind),
    path.join(directory, topic),
    slug,
    "dense-layer-bytes",
  );
  const file = path.join(folder, "question.ts");
  const source = await readFile(file, "utf8");
  await writeFile(file, source.replace(/topics: \[[^\]]*\]/, `topics: ["${topic}"]`));
  return `${shown} is ready and passes its check. Make it yours (docs/authoring.md, "Questions"), and run\n  npm run problems -- check ${slug}`;
}
