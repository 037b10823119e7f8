import { readdirSync, readFileSync } from "node:fs";

/** What the system says of a process, or undefined where it can't say (not Linux, or the process is gone). */
export type Usage = {
  residentMb: number;
  virtualMb: number;
  cpuMs: number;
};

// Linux counts CPU time of other processes in ticks of 10 ms on every platform that Node supports.
const TICK_MS = 10;

export function usageOf(pid: number): Usage | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
    const fields = statOf(`/proc/${pid}`);
    return {
      residentMb: megabytes("VmRSS"),
      virtualMb: megabytes("VmSize"),
      cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    };
  } catch {
    return undefined;
  }
}

/** True when none of its threads has work or waits for a processor. */
export function isAsleep(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every(
      (thread) => statOf(`/proc/${pid}/task/${thread}`)[0] === "S",
    );
  } catch {
    return false;
  }
}

/** The fields after the second, which is a name in brackets that may hold spaces: they count from the last bracket. */
function statOf(directory: string): string[] {
  const stat = readFileSync(`${directory}/stat`, "latin1");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}
