import { readdirSync, readFileSync } from "node:fs";
import type { Table } from "#bench/report/section.ts";

export type Resident = { sum: number; each: number[] };

/** Of the processes that this one has started, in MB. Zero where the system does not tell. */
export function residentOfChildren(): Resident {
  try {
    const each = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => residentIfOurs(name));
    return { sum: each.reduce((sum, mb) => sum + mb, 0), each };
  } catch {
    return { sum: 0, each: [] };
  }
}

function residentIfOurs(pid: string): number[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const parent = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1]);
    const resident = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024;
    return parent === process.pid && resident > 0 ? [resident] : [];
  } catch {
    // It ended meanwhile.
    return [];
  }
}

export function residentTable(workers: number, memory: [string, Resident][]): Table {
  return {
    caption: `Resident memory of all processes of a judge with ${workers} workers, without the server`,
    columns: ["", "MB together", "MB of each"],
    rows: memory.map(([when, { sum, each }]) => [
      when,
      sum.toFixed(),
      each.map((mb) => mb.toFixed()).join(", "),
    ]),
  };
}
