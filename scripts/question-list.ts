import { listQuestionFolders, loadQuestion } from "#problems/load-question.ts";
import { isDrawn } from "#problems/question/draw.ts";
import { columns } from "#scripts/columns.ts";

/** One line for each question: slug, kind, topic, difficulty, seconds, and whether its numbers are drawn. */
export async function listOfQuestions(directory: string): Promise<string> {
  const folders = await listQuestionFolders(directory);
  const rows = await Promise.all(
    folders.map(async (folder) => {
      const { slug, topic, question } = await loadQuestion(folder);
      const { kind, difficulty, seconds } = question;
      return [slug, kind, topic, difficulty, `${seconds} s`, isDrawn(question) ? "fresh numbers" : ""];
    }),
  );
  return columns(rows);
}
