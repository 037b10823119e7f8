import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { NO_ENVIRONMENT } from "#judge/process/confinement.ts";
import { CASES, ENTRY, mustBeRight, SCRIPT } from "./submission.ts";

const PROGRAM = `${SCRIPT}
process.stdin.setEncoding("utf8");
let given = "";
process.stdin.on("data", (chunk) => { given += chunk; });
process.stdin.on("end", () => { process.stdout.write(JSON.stringify(${ENTRY}(...JSON.parse(given)))); });`;

/** The simple way, as many judges work: a Node process for each test, one after the other, without a sandbox. */
export async function runProcessPerTest(): Promise<void> {
  const answers: string[] = [];
  for (const { args } of CASES) {
    // Some variables, such as NODE_OPTIONS, make each start slower.
    const child = spawn(process.execPath, ["-e", PROGRAM], {
      env: NO_ENVIRONMENT,
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.end(args);
    answers.push(await text(child.stdout));
  }
  mustBeRight(answers);
}
