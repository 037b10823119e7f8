import { readdirSync, readFileSync } from "node:fs";

/** A process that runs learners' code, as the system sees it. */
type Child = { pid: number; state: string; cpuTicks: number };

/**
 * The children of this process that run learners' code, whatever stands between. Linux only, as are the
 * tests that use it.
 */
export function children(): Child[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)) ?? []);
  const descends = (parent: number): boolean => {
    if (parent === process.pid) return true;
    const above = all.find((one) => one.pid === parent);
    return above !== undefined && descends(above.parent);
  };
  return all.filter((one) => one.runsLearners && descends(one.parent));
}

function read(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const words = readFileSync(`/proc/${pid}/cmdline`, "latin1").split("\0");
    return {
      pid,
      state: fields[0] ?? "",
      parent: Number(fields[1]),
      cpuTicks: Number(fields[11]) + Number(fields[12]),
      runsLearners:
        /(^|\/)node$/.test(words[0] ?? "") && words.some((word) => /judge\/child\/\w+\/main\.ts$/.test(word)),
    };
  } catch {
    // It ended while it was looked at.
    return undefined;
  }
}
