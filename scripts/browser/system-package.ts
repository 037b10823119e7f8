import { existsSync } from "node:fs";
import path from "node:path";
import { runBounded } from "./run-bounded.ts";

const INSTALL_MS = 300_000;

type PackageManager = { name: string; commands: string[][] };

const PACKAGE_MANAGERS: PackageManager[] = [
  {
    name: "apt-get",
    commands: [
      ["update", "-q"],
      ["install", "-y", "-q", "--no-install-recommends", "chromium"],
    ],
  },
  { name: "apk", commands: [["add", "--no-cache", "chromium"]] },
  { name: "dnf", commands: [["install", "-y", "-q", "chromium"]] },
];

/** Installs Chromium where we may. Answers with why not, or undefined when it is installed. */
export async function installFromSystem(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return "only root may install one";
  const manager = PACKAGE_MANAGERS.find(({ name }) => isOnPath(name, env));
  if (!manager) return "neither apt-get, apk nor dnf is there";
  for (const command of manager.commands) {
    const ended = await runBounded(manager.name, command, INSTALL_MS, {
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (!ended) return `${manager.name} ${command[0]} took too long`;
    if (ended.status !== 0) return `${manager.name} ${command[0]}: ${ended.lastWords}`;
  }
  return undefined;
}

function isOnPath(name: string, env: NodeJS.ProcessEnv): boolean {
  return (env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
}
