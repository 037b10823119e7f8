import { createJudge, type Judge } from "#judge/judge.ts";
import { chosenFolders, contentFolders, refuseTaken } from "#scripts/content-folders.ts";
import { checkDesign } from "#scripts/design-check/check-design.ts";
import { listOfDesigns } from "#scripts/design-list.ts";
import {
  DESIGN_DIRECTORY,
  PROBLEM_DIRECTORY,
  QUESTION_DIRECTORY,
  SCENARIO_DIRECTORY,
} from "#scripts/memory-problem.ts";
import { newDesign } from "#scripts/new-design.ts";
import { newProblem } from "#scripts/new-problem.ts";
import { newQuestion } from "#scripts/new-question.ts";
import { newScenario } from "#scripts/new-scenario.ts";
import { checkProblem } from "#scripts/problem-check/check-problem.ts";
import type { Finding } from "#scripts/problem-check/finding.ts";
import { listOfProblems } from "#scripts/problem-list.ts";
import { checkQuestion } from "#scripts/question-check/check-question.ts";
import { listOfQuestions } from "#scripts/question-list.ts";
import { checkScenario } from "#scripts/scenario-check/check-scenario.ts";
import { listOfScenarios } from "#scripts/scenario-list.ts";
import { writeBudgetOf } from "#scripts/write-budget.ts";
import { writeMistakesOf } from "#scripts/write-mistakes.ts";

const USAGE = `Usage:
  npm run problems -- check [slug...]                     proves the folders of these names, or all that there are
  npm run problems -- mistakes [slug...]                  writes what the wrong solutions of problems answer
  npm run problems -- budget [slug...]                    derives what kernels may use of their device
  npm run problems -- list                                shows what there is
  npm run problems -- new <slug>                          makes the folder of a coding problem
  npm run problems -- new-question <topic>/<slug> [kind]  makes the folder of a question, numeric by default
  npm run problems -- new-scenario <slug>                 makes the folder of a scenario
  npm run problems -- new-design <slug>                   makes the folder of a design question`;

/** Carries out one of the author's commands and answers with the exit status: 1 when a claim does not hold. */
export async function authorCommand([command, ...rest]: readonly string[]): Promise<number> {
  const [first = "", second] = rest;
  if (command === "check") return check(rest);
  if (command === "mistakes") return mistakes(rest);
  if (command === "budget") return budget(rest);
  if (command === "list" && rest.length === 0) {
    const lists = [
      await listOfProblems(PROBLEM_DIRECTORY),
      await listOfQuestions(QUESTION_DIRECTORY),
      await listOfScenarios(SCENARIO_DIRECTORY),
      await listOfDesigns(DESIGN_DIRECTORY),
    ];
    return show(lists.filter(Boolean).join("\n\n"));
  }
  if (command === "new" && rest.length === 1) return make(first);
  if (command === "new-question" && (rest.length === 1 || rest.length === 2)) {
    await refuseTaken(first.split("/").at(-1) ?? "");
    return show(await newQuestion(QUESTION_DIRECTORY, first, second));
  }
  if (command === "new-scenario" && rest.length === 1) {
    await refuseTaken(first);
    return show(await newScenario(SCENARIO_DIRECTORY, first));
  }
  if (command === "new-design" && rest.length === 1) {
    await refuseTaken(first);
    return show(await newDesign(DESIGN_DIRECTORY, first));
  }
  console.error(USAGE);
  return 2;
}

async function make(slug: string): Promise<number> {
  await refuseTaken(slug);
  const next = await newProblem(PROBLEM_DIRECTORY, slug);
  await mistakes([slug]);
  return show(next);
}

async function budget(wanted: readonly string[]): Promise<number> {
  const problems = (await contentFolders()).filter((one) => one.content === "problem");
  await using judge = await createJudge({ workers: 1 });
  for (const { slug } of chosenFolders(problems, wanted)) show(await writeBudgetOf(judge, slug));
  return 0;
}

async function mistakes(wanted: readonly string[]): Promise<number> {
  const problems = (await contentFolders()).filter((one) => one.content === "problem");
  const chosen = chosenFolders(problems, wanted);
  await using judge = await createJudge({ workers: 1 });
  for (const { slug } of chosen) show(await writeMistakesOf(judge, slug));
  return 0;
}

async function check(wanted: readonly string[]): Promise<number> {
  const chosen = chosenFolders(await contentFolders(), wanted);
  let judge: Judge | undefined;
  let faults = 0;
  try {
    for (const { slug, folder, content } of chosen) {
      const begun = performance.now();
      if (content === "problem") judge ??= await createJudge({ workers: 1 });
      const findings =
        judge && content === "problem"
          ? await checkProblem(judge, slug)
          : await (content === "question"
              ? checkQuestion(folder)
              : content === "scenario"
                ? checkScenario(folder)
                : checkDesign(folder));
      console.log(`${slug} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
      faults += tell(findings);
    }
  } finally {
    await judge?.[Symbol.asyncDispose]();
  }
  console.log(faults === 0 ? "All claims hold." : `${faults} faults to mend.`);
  return faults === 0 ? 0 : 1;
}

function tell(findings: readonly Finding[]): number {
  for (const one of findings) {
    console.log(`  ${one.faults.length === 0 ? "ok  " : "FAIL"} ${one.claim}`);
    for (const fault of one.faults) console.log(`         ${fault}`);
  }
  return findings.reduce((sum, one) => sum + one.faults.length, 0);
}

function show(text: string): number {
  console.log(text);
  return 0;
}
