import type { JudgeStatus } from "#judge/judge.ts";

/** One layer between a learner's program and this machine. */
export type Check = {
  name: string;
  /** What it keeps from happening. */
  against: string;
  /** `absent` is told, not hidden: the other layers still stand. */
  state: "active" | "absent";
  /** How that is known. */
  evidence: string;
};

const TRIED = "tried by the child itself at its start";

/** What the running judge knows of its own walls, innermost first. */
export function sandboxChecks({ layers, child }: Pick<JudgeStatus, "layers" | "child">): Check[] {
  const hasFileView = layers.includes("bubblewrap");
  const hasLimits = layers.includes("resource limits");
  return [
    check(
      "V8 isolate",
      true,
      "Reaching Node, files, timers or other submissions",
      "a fresh one for every submission",
    ),
    check(
      "Disposable process",
      true,
      "Endless loops, memory bombs, crashes of the engine",
      "killed from outside, by time and by memory",
    ),
    check("Values kept outside", true, "Reading or forging expected values", "compared in another process"),
    check("No foreign files", !child.readsFiles, "Reading anything but the judge's own program", TRIED),
    check("No processes", !child.startsProcesses, "Starting programs", TRIED),
    check(
      "Empty environment",
      child.environmentVariables === 0,
      "Reading secrets of whoever runs the server",
      `${child.environmentVariables} variables seen by the child`,
    ),
    check(
      "Another user",
      child.user !== 0,
      "Acting with the rights of the administrator",
      child.user === undefined ? "this system has no user numbers" : `user ${child.user}`,
    ),
    check("No network", !child.opensSockets, "Talking to anything at all", TRIED),
    check(
      "Resource limits",
      hasLimits,
      "Taking address space, open files or disk from others",
      hasLimits ? "prlimit" : "prlimit was not found",
    ),
    check(
      "File system of its own",
      hasFileView,
      "Seeing which files exist",
      hasFileView ? "bubblewrap" : "bubblewrap was not found or may not be used here",
    ),
  ];
}

function check(name: string, isActive: boolean, against: string, evidence: string): Check {
  return { name, against, state: isActive ? "active" : "absent", evidence };
}
