import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { CHILDREN_DIRECTORY, type ChildKind } from "#judge/process/child-kind.ts";

const run = promisify(execFile);

const PROJECT = path.join(CHILDREN_DIRECTORY, "..", "..");

/** What stands around a child on this machine. Found out by trying, never by asking the platform's name. */
export type Confinement = {
  kind: ChildKind;
  command: string;
  args: readonly string[];
  /** Names of the outer layers that are active, outermost first; the inner ones are always there. */
  layers: readonly Layer[];
};
export type Layer = "bubblewrap" | "namespaces" | "resource limits";

/** A child inherits no variable: they hold secrets of whoever runs the judge. */
export const NO_ENVIRONMENT = {} as NodeJS.ProcessEnv;

/**
 * The sets of outer layers that let a program start here, the strongest first, around children of one kind.
 * Whether a child starts in one is found out by starting it.
 */
export async function findConfinements(kind: ChildKind): Promise<Confinement[]> {
  const limits = await thoseThatWork([resourceLimits(kind)]);
  // Root gives up its rights for good, which is more than a mount namespace takes away, and bubblewrap's
  // promise to end a program with its parent does not survive that.
  const outer = await thoseThatWork(isRoot() ? [namespaces()] : [bubblewrap(kind), namespaces()]);
  return [...outer.map((one) => [one, ...limits]), limits].map((candidates) => {
    const prefix = candidates.flatMap((one) => one.prefix);
    const [command = process.execPath, ...args] = [
      ...prefix,
      process.execPath,
      ...nodeFlags(kind),
      kind.program,
    ];
    return { kind, command, args, layers: candidates.map((one) => one.layer) };
  });
}

type Candidate = { layer: Layer; prefix: readonly string[] };

/** Leaves out what is not installed, not allowed, or not on this system. */
async function thoseThatWork(candidates: readonly Candidate[]): Promise<Candidate[]> {
  const working: Candidate[] = [];
  for (const candidate of candidates) {
    const [command = "", ...args] = candidate.prefix;
    try {
      await run(command, [...args, process.execPath, "--version"], { env: NO_ENVIRONMENT, timeout: 5000 });
      working.push(candidate);
    } catch {
      // The next one may.
    }
  }
  return working;
}

// Processor time (in seconds) above what a child works before the pool replaces it: it ends one whose judge was
// killed.
function resourceLimits({ addressSpaceMb }: ChildKind): Candidate {
  return {
    layer: "resource limits",
    prefix: [
      tool("prlimit"),
      `--as=${addressSpaceMb * 2 ** 20}`,
      "--cpu=180",
      "--core=0",
      "--nofile=64",
      "--fsize=0",
    ],
  };
}

// No process namespace: the judge has to see the child's memory and CPU time under its own process id.
function namespaces(): Candidate {
  const user = isRoot() ? [] : ["--user"];
  return { layer: "namespaces", prefix: [tool("unshare"), ...user, "--net", "--ipc", "--uts"] };
}

/** The namespaces, and of the file system only what a child needs, read-only. */
function bubblewrap(kind: ChildKind): Candidate {
  const system = ["/usr", "/bin", "/lib", "/lib32", "/lib64"];
  const node = [path.dirname(realpathSync(process.execPath)), path.dirname(process.execPath)];
  const visible = [...system, ...childFiles(kind), ...node].filter((one) => existsSync(one));
  return {
    layer: "bubblewrap",
    prefix: [
      tool("bwrap"),
      ...[
        "--unshare-user",
        "--unshare-net",
        "--unshare-ipc",
        "--unshare-uts",
        "--die-with-parent",
        "--new-session",
      ],
      ...visible.flatMap((one) => ["--ro-bind", one, one]),
      ...["--proc", "/proc", "--dev", "/dev", "--chdir", "/"],
      // It sets a variable of its own.
      ...[tool("env"), "-i"],
    ],
  };
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Found on the usual system paths, because a child's environment is empty and so is its PATH. */
function tool(name: string): string {
  const found = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"]
    .map((directory) => path.join(directory, name))
    .find((file) => existsSync(file));
  return found ?? name;
}

/**
 * Node's own permission model: a seat belt, not a wall. It leaves the child no files but its own, no
 * processes and no threads; the network is left to the outer layers.
 */
function nodeFlags(kind: ChildKind): string[] {
  return [
    "--no-node-snapshot",
    "--permission",
    "--allow-addons",
    ...childFiles(kind).map((file) => `--allow-fs-read=${file}`),
    `--wasm-max-mem-pages=${kind.wasmPages}`,
    ...(kind.stackKb === undefined ? [] : [`--stack-size=${kind.stackKb}`]),
    ...(kind.flags ?? []),
    "--no-warnings",
    "--max-old-space-size=256",
  ];
}

/** All that a child may read. */
function childFiles({ files }: ChildKind): string[] {
  return [CHILDREN_DIRECTORY, path.join(PROJECT, "package.json"), ...files];
}
