import { Exit, runLLVM, type Tree } from "@yowasp/clang";

/** A run of one of LLVM's programs: the files that it left, or undefined where it gave up; and what it said. */
export type ToolRun = { files: Tree | undefined; said: string; status: "ok" | "refused" | "crashed" };

/** Standard error of a compiler can be longer than the source by orders of magnitude. */
const MOST_SAID_BYTES = 256 * 1024;

/** Loads LLVM, which takes seconds. To be awaited once, before `runTool`. */
export async function loadToolchain(): Promise<void> {
  const quiet = { stdout: () => {}, stderr: () => {} };
  await runLLVM(["clang", "--version"], {}, quiet);
}

/**
 * Runs a program on a file system that exists only for it: the files given, the headers and the libraries
 * of the toolchain. Nothing of the machine can be read.
 */
export function runTool(args: string[], files: Tree): ToolRun {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const collect = (chunk: Uint8Array | null) => {
    if (!chunk || bytes >= MOST_SAID_BYTES) return;
    bytes += chunk.length;
    chunks.push(Uint8Array.from(chunk));
  };
  const said = () => Buffer.concat(chunks).subarray(0, MOST_SAID_BYTES).toString("utf8");
  try {
    const left = runLLVM(args, files, { stdout: collect, stderr: collect, synchronously: true });
    return { files: left as Tree, said: said(), status: "ok" };
  } catch (thrown) {
    return { files: undefined, said: said(), status: thrown instanceof Exit ? "refused" : "crashed" };
  }
}
