import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
/** Address space of a child: far above what an honest program needs, as V8 reserves much more than it uses. */
export const ADDRESS_SPACE_MB = 4096;

const CHILD_DIRECTORY = path.join(import.meta.dirname, "..", "child");
const CHILD_PROGRAM = path.join(CHILD_DIRECTORY, "main.ts");

/** What stands around a child on this machine. Found out by trying, never by asking the platform's name. */
export type Confinement = {
  command: string;
  args: readonly string[];
  /** Names of the outer layers that are active, outermost first; the inner ones are always there. */
  layers: readonly Layer[];
};
export type Layer = "bubblewrap" | "namespaces" | "resource limits";

/** A child inherits no variable: they hold secrets of whoever runs the judge. */
export const NO_ENVIRONMENT = {} as NodeJS.ProcessEnv;

/**
 * The sets of outer layers that let a program start here, the strongest first. Whether a child starts in one
 * is found out by starting it.
 */
export async function findConfinements(): Promise<Confinement[]> {
  const limits = await thoseThatWork([RESOURCE_LIMITS]);
  // Root gives up its rights for good, which is more than a mount namespace takes away, and bubblewrap's
  // promise to end a program with its parent does not survive that.
  const outer = await thoseThatWork(isRoot() ? [namespaces()] : [bubblewrap(), namespaces()]);
  return [...outer.map((one) => [one, ...limits]), limits].map((candidates) => {
    const prefix = candidates.flatMap((one) => one.prefix);
    const [command = process.execPath, ...args] = [
      ...prefix,
      process.execPath,
      ...nodeFlags(),
      CHILD_PROGRAM,
    ];
    return { command, args, layers: candidates.map((one) => one.layer) };
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
const RESOURCE_LIMITS: Candidate = {
  layer: "resource limits",
  prefix: [
    tool("prlimit"),
    `--as=${ADDRESS_SPACE_MB * 2 ** 20}`,
    "--cpu=180",
    "--core=0",
    "--nofile=64",
    "--fsize=0",
  ],
};

// No process namespace: the judge has to see the child's memory and CPU time under its own process id.
function namespaces(): Candidate {
  const user = isRoot() ? [] : ["--user"];
  return { layer: "namespaces", prefix: [tool("unshare"), ...user, "--net", "--ipc", "--uts"] };
}

/** The namespaces, and of the file system only what a child needs, read-only. */
function bubblewrap(): Candidate {
  const system = ["/usr", "/bin", "/lib", "/lib32", "/lib64"];
  const node = [path.dirname(realpathSync(process.execPath)), path.dirname(process.execPath)];
  const visible = [...system, ...childFiles(), ...node].filter((one) => existsSync(one));
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
function nodeFlags(): string[] {
  return [
    "--no-node-snapshot",
    "--permission",
    "--allow-addons",
    ...childFiles().map((file) => `--allow-fs-read=${file}`),
    "--wasm-max-mem-pages=2048",
    "--no-warnings",
    "--max-old-space-size=256",
  ];
}

/** All that a child may read. */
function childFiles(): string[] {
  const require = createRequire(import.meta.url);
  const addon = path.dirname(require.resolve("isolated-vm/package.json"));
  const loader = path.dirname(
    createRequire(path.join(addon, "package.json")).resolve("node-gyp-build/package.json"),
  );
  const project = path.join(CHILD_DIRECTORY, "..", "..");
  return [CHILD_DIRECTORY, path.join(project, "package.json"), addon, loader, "/etc/alpine-release"];
}
