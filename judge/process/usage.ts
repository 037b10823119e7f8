import { readFileSync } from "node:fs";

/** What the system says of a process, or undefined where it can't say (not Linux, or the process is gone). */
export type Usage = { residentMb: number; cpuMs: number };

const PAGE_BYTES = 4096;
// Linux counts CPU time of other processes in ticks of 10 ms on every platform that Node supports.
const TICK_MS = 10;

export function usageOf(pid: number): Usage | undefined {
  try {
    const memory = readFileSync(`/proc/${pid}/statm`, "latin1").split(" ");
    // The second field is a name in brackets that may hold spaces: count from the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return {
      residentMb: (Number(memory[1]) * PAGE_BYTES) / 2 ** 20,
      cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    };
  } catch {
    return undefined;
  }
}
