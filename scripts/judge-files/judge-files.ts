import { type JudgeableProblem, judgeRequest } from "#app/judge-request.ts";
import { createMistakeNaming } from "#app/name-mistake.ts";
import { createJudge, type Judge } from "#judge/judge.ts";
import type { CaseResult } from "#judge/verdict.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { problemInMemory } from "#scripts/memory-problem.ts";
import { Fault } from "#scripts/setup/fault.mjs";
import { asJson, asText, type Judged } from "./judged.ts";
import { readOptions } from "./options.ts";
import { readSource, type Source } from "./source.ts";

/** Judges the files that the arguments name, prints what came of each, and returns the exit status. Throws Fault. */
export async function judgeFiles(args: string[]): Promise<number> {
  const options = readOptions(args);
  const sources = await Promise.all(options.files.map((file) => readSource(file, options.language)));
  const problem = await findProblem(options.slug);
  await using judge = await createJudge({ workers: 1 });
  let status = 0;
  for (const source of sources) {
    const judged = await judgeOne(judge, problem, source, options.samples);
    console.log(options.json ? asJson(source.file, judged) : asText(source.file, judged));
    if (judged.verdict === "judge_error") status = 2;
    else if (judged.verdict !== "accepted" && status === 0) status = 1;
  }
  return status;
}

async function findProblem(slug: string): Promise<JudgeableProblem> {
  try {
    return await problemInMemory(slug);
  } catch (error) {
    if (error instanceof FolderFault) throw new Fault(error.message, { cause: error });
    throw error;
  }
}

async function judgeOne(
  judge: Judge,
  problem: JudgeableProblem,
  source: Source,
  samples: boolean,
): Promise<Judged> {
  const { language } = source;
  if (!problem.definition.languages.includes(language)) {
    throw new Fault(
      `This problem is not judged in ${language}, only in ${problem.definition.languages.join(", ")}.`,
    );
  }
  const submission = {
    mode: samples ? ("run" as const) : ("submit" as const),
    language,
    source: source.source,
    ownInputs: [],
  };
  const client = { visitor: "command line", address: "here" };
  const cases: CaseResult[] = [];
  const naming = createMistakeNaming(problem);
  for await (const event of judge.judge(judgeRequest(problem, submission, new Map(), client))) {
    if (event.type === "case") {
      cases.push(event.result);
      naming.add(event);
    }
    if (event.type === "done") {
      const { verdict, score, compileError, warnings = [], device } = event;
      return { verdict, score, cases, compileError, mistake: naming.mistake()?.sentence, warnings, device };
    }
  }
  throw new Error("Judging ended without a verdict.");
}
