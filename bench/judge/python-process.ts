import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { NO_ENVIRONMENT } from "#judge/process/confinement.ts";
import { PYTHON_ENTRY, PYTHON_SOURCE } from "./python-submission.ts";
import { CASES, mustBeRight } from "./submission.ts";

/** As older versions spell aliases of types. */
const OLDER_SOURCE = PYTHON_SOURCE.replace(/^type (\w+) = /gm, "$1 = ");
const PROGRAM = `${OLDER_SOURCE}

import json, sys
print(json.dumps([${PYTHON_ENTRY}(*arguments) for arguments in json.load(sys.stdin)], separators=(",", ":")))
`;

/** The machine's own Python, where there is one that knows the source's syntax; what it calls itself. */
export function ownPython(): string | undefined {
  const program = "import sys; assert sys.version_info >= (3, 11); print(sys.version.split()[0])";
  const { status, stdout } = spawnSync("python3", ["-c", program], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** All tests in one process of the machine's own Python, without a sandbox. */
export async function runOwnPython(): Promise<void> {
  const child = spawn("python3", ["-I", "-c", PROGRAM], {
    env: NO_ENVIRONMENT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(`[${CASES.map(({ args }) => args).join(",")}]`);
  const answers = JSON.parse(await text(child.stdout)) as unknown[];
  mustBeRight(answers.map((one) => JSON.stringify(one)));
}
