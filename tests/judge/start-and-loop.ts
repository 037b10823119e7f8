/** Starts a judge that runs an endless loop, and prints the process that runs it. */
import { createJudge } from "#judge/judge.ts";
import { judged } from "#tests/judge/judged.ts";
import { sumRequest } from "#tests/judge/sum-problem.ts";

const judge = await createJudge({ workers: 1 });
const source = "export const solve = () => { for (;;); };";
void judged(judge, sumRequest(source, { limits: { timeMs: 2000, memoryMb: 64 } }));
process.stdout.write(`${judge.status().child.pid}\n`);
