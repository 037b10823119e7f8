import { basename } from "node:path";
import { Fault, writeFault } from "./fault.mjs";
import { keepLog, runQuietly } from "./run-quietly.mjs";

/** The codes by which npm says that it could not reach its registry. */
const UNREACHABLE =
  /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;
const UNWRITABLE = /\b(EACCES|EPERM|EROFS|ENOSPC)\b/;

/**
 * Runs npm in a folder and throws a Fault when it fails.
 *
 * @param {string} root
 * @param {readonly string[]} args
 */
export async function npm(root, args) {
  const { file, before, shell } = npmProgram(process.env);
  const { status, output } = await runQuietly(file, [...before, ...args], { cwd: root, shell });
  if (status !== 0) throw npmFault(root, args[0] ?? "", output);
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
 * @param {string} output
 */
export function npmFault(root, command, output) {
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
