import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { ChildConfinement } from "./protocol.ts";

const NOBODY = 65534;

/** Gives up root, where this process has it: everything it needs from the disk is loaded by now. */
export function dropPrivileges(): void {
  if (process.platform === "win32" || process.getuid?.() !== 0) return;
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}

/** Tries what must not be possible. `readsFiles` means a file outside the judge's own folder. */
export function probeConfinement(): ChildConfinement {
  return {
    pid: process.pid,
    readsFiles: works(() => readFileSync(process.execPath)),
    startsProcesses: works(() => {
      const { error } = spawnSync(process.execPath, ["--version"]);
      if (error) throw error;
    }),
    environmentVariables: Object.keys(process.env).length,
    user: process.getuid?.(),
    opensSockets: works(() => {
      if (process.platform !== "linux") return;
      // A network namespace of its own holds nothing but a loopback device that is down.
      const devices = readNetworkDevices();
      if (devices === "only loopback") throw new Error("no network");
    }),
  };
}

function readNetworkDevices(): "only loopback" | "others" {
  // os.networkInterfaces lists addresses of devices that are up: none in an empty namespace.
  const up = Object.keys(process.getBuiltinModule("node:os").networkInterfaces());
  return up.length === 0 ? "only loopback" : "others";
}

function works(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
