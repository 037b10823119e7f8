/** `npm run problems -- check [slug...]`, `-- list`, `-- new <slug>`: the author's commands. */
import { basename } from "node:path";
import { createJudge } from "#judge/judge.ts";
import { listProblemFolders } from "#problems/folder.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { PROBLEM_DIRECTORY } from "#scripts/memory-problem.ts";
import { newProblem } from "#scripts/new-problem.ts";
import { checkProblem } from "#scripts/problem-check/check-problem.ts";
import { listOfProblems } from "#scripts/problem-list.ts";

const USAGE = `Usage:
  npm run problems -- check [slug...]   proves the problems, or all of them
  npm run problems -- list              shows what there is
  npm run problems -- new <slug>        makes a folder to start from`;

const [command, ...slugs] = process.argv.slice(2);
process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof FolderFault)) throw error;
  console.error(error.message);
  return 2;
});

async function main(): Promise<number> {
  if (command === "check") return check(slugs.length > 0 ? slugs : await allSlugs());
  if (command === "list" && slugs.length === 0) return show(await listOfProblems(PROBLEM_DIRECTORY));
  if (command === "new" && slugs.length === 1)
    return show(await newProblem(PROBLEM_DIRECTORY, String(slugs[0])));
  console.error(USAGE);
  return 2;
}

async function check(chosen: readonly string[]): Promise<number> {
  const known = await allSlugs();
  const unknown = chosen.filter((slug) => !known.includes(slug));
  if (unknown.length > 0)
    throw new FolderFault(unknown.map((slug) => `${slug}: there is no such problem folder`));
  await using judge = await createJudge({ workers: 1 });
  let faults = 0;
  for (const slug of chosen) {
    const begun = performance.now();
    const findings = await checkProblem(judge, slug);
    console.log(`${slug} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    for (const one of findings) {
      console.log(`  ${one.faults.length === 0 ? "ok  " : "FAIL"} ${one.claim}`);
      for (const fault of one.faults) console.log(`         ${fault}`);
      faults += one.faults.length;
    }
  }
  console.log(faults === 0 ? "All claims hold." : `${faults} faults to mend.`);
  return faults === 0 ? 0 : 1;
}

function show(text: string): number {
  console.log(text);
  return 0;
}

async function allSlugs(): Promise<string[]> {
  return (await listProblemFolders(PROBLEM_DIRECTORY)).map((folder) => basename(folder));
}
