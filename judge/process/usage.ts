import { readFileSync } from "node:fs";

/** What the system says of a process, or undefined where it can't say (not Linux, or the process is gone). */
export type Usage = {
  residentMb: number;
  virtualMb: number;
  cpuMs: number;
  /** Its main thread waits for something other than a processor. */
  sleeps: boolean;
};

// Linux counts CPU time of other processes in ticks of 10 ms on every platform that Node supports.
const TICK_MS = 10;

export function usageOf(pid: number): Usage | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const megabytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1]) / 1024;
    // The second field is a name in brackets that may hold spaces: count from the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return {
      residentMb: megabytes("VmRSS"),
      virtualMb: megabytes("VmSize"),
      sleeps: fields[0] === "S",
      cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    };
  } catch {
    return undefined;
  }
}
