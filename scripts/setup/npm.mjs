import { basename } from "node:path";
import { Fault, writeFault } from "./fault.mjs";
import { keepLog, runQuietly } from "./run-quietly.mjs";

/** The codes by which npm says that it could not reach its registry. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;
/** The system killed npm, a shell around it saw that, or V8 gave up first. */
const OUT_OF_MEMORY = /^Ended by SIGKILL\.$|heap out of memory/m;
const KILLED = 137;
const UNWRITABLE = /\b(EACCES|EPERM|EROFS|ENOSPC)\b/;

/**
 * Runs npm in a folder and throws a Fault when it fails.
 *
 * @param {string} root
 * @param {readonly string[]} args
 */
export async function npm(root, args) {
  const { file, before, shell } = npmProgram(process.env);
  const outcome = await runQuietly(file, [...before, ...args], { cwd: root, shell });
  if (outcome.status !== 0) throw npmFault(root, args[0] ?? "", outcome);
}

/**
 * The npm that started us, or else the one on the PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function npmProgram(env) {
  const started = env.npm_execpath;
  if (started && basename(started) === "npm-cli.js")
    return { file: process.execPath, before: [started], shell: false };
  return {
    file: process.platform === "win32" ? "npm.cmd" : "npm",
    before: [],
    shell: process.platform === "win32",
  };
}

/**
 * @param {string} root
 * @param {string} command
 * @param {import("./run-quietly.mjs").Outcome} outcome
 */
export function npmFault(root, command, { status, output }) {
  if (status === KILLED || OUT_OF_MEMORY.test(output)) {
    return new Fault(
      "This machine ran out of memory while installing, which needs 2 GB: close other programs, or add memory or swap, and start again.",
    );
  }
  const unreachable = UNREACHABLE.exec(output)?.[1];
  if (unreachable) {
    return new Fault(
      `npm could not reach its registry (${unreachable}): connect this machine to the network, or tell npm about your proxy, and start again.`,
    );
  }
  const unwritable = UNWRITABLE.exec(output)?.[1];
  const fault = unwritable && writeFault(Object.assign(new Error(), { code: unwritable }), root);
  if (fault) return fault;
  if (output.includes("in sync")) {
    return new Fault("package.json and package-lock.json disagree: run npm install and start again.");
  }
  return new Fault(`npm ${command} failed: ${keepLog(root, "npm", output)}.`);
}
