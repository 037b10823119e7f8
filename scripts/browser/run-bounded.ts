import { spawn } from "node:child_process";

/** The exit status and the last words of a program that installs something, or undefined after `limitMs`. */
export type Ended = { status: number; lastWords: string };

/** Runs a program that may hang on a network. After `limitMs` it is ended and undefined is the answer. */
export function runBounded(
  file: string,
  args: readonly string[],
  limitMs: number,
  surroundings: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended | undefined> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { ...surroundings, stdio: ["ignore", "pipe", "pipe"] });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      resolve(undefined);
    }, limitMs);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output = (output + text).slice(-4000);
      });
    }
    const end = (status: number): void => {
      clearTimeout(timer);
      resolve({ status, lastWords: output.trim().split("\n").at(-1)?.slice(0, 160) ?? "" });
    };
    child.once("error", () => end(127));
    child.once("close", (status) => end(status ?? 128));
  });
}
