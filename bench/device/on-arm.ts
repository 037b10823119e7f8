import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Core, LENGTHS, type Measured } from "#bench/device/cores.ts";

const FOLDER = import.meta.dirname;
/** QEMU lets an instruction take 2^10 ns, and the timer of these boards ticks every 40 ns. */
const INSTRUCTIONS_PER_TICK = 40 / 1024;

/**
 * Compiles every kernel with `arm-none-eabi-gcc -Os` and counts what it executes under QEMU. Needs the Debian
 * packages gcc-arm-none-eabi and qemu-system-arm.
 */
export function measureOnArm(core: Core): Map<string, Measured> {
  const work = mkdtempSync(path.join(tmpdir(), "device-"));
  try {
    const names = readdirSync(path.join(FOLDER, "kernels")).map((file) => file.replace(/\.c$/, ""));
    const gcc = (...args: string[]) =>
      execFileSync(
        "arm-none-eabi-gcc",
        ["-mthumb", ...core.flags, "-Os", "-std=gnu11", "-ffunction-sections", ...args],
        {
          cwd: work,
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
    for (const name of names) {
      gcc("-c", `-Dkernel=${symbol(name)}`, path.join(FOLDER, "kernels", `${name}.c`), "-o", `${name}.o`);
    }
    writeFileSync(path.join(work, "list.c"), listOf(names));
    const objects = names.map((name) => `${name}.o`);
    const machine = ["-ffreestanding", path.join(FOLDER, "machine.c"), "list.c"];
    gcc("-nostdlib", "-T", path.join(FOLDER, "machine.ld"), ...machine, ...objects, "-lgcc", "-o", "all.elf");
    const runs = runAll(core, path.join(work, "all.elf"));
    return new Map(
      names.map((name) => [
        name,
        { bytes: sizeOf(path.join(work, `${name}.o`)), runs: runs.get(name) ?? [] },
      ]),
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

const symbol = (name: string) => `kernel_${name.replaceAll("-", "_")}`;

function listOf(names: readonly string[]): string {
  const declared = names.map((name) => `void ${symbol(name)}(const int *, int, int *);`);
  const entries = names.map((name) => `{"${name}", ${symbol(name)}},`);
  return `${declared.join("\n")}
const struct { const char *name; void (*kernel)(const int *, int, int *); } kernels[] = {${entries.join(" ")}};
const int kernel_count = ${names.length};
`;
}

function runAll(core: Core, elf: string): Map<string, Measured["runs"]> {
  const { stdout, stderr } = spawnSync(
    "qemu-system-arm",
    [
      ...["-M", core.board, "-nographic", "-monitor", "none", "-serial", "none", "-icount", "shift=10"],
      ...["-semihosting-config", "enable=on,target=native", "-kernel", elf],
    ],
    { timeout: 120_000, encoding: "utf8" },
  );
  // The machine's console is on one or the other.
  const said = `${stdout}${stderr}`;
  const runs = new Map<string, Measured["runs"]>();
  for (const line of said.trim().split("\n")) {
    const [name = "", ...numbers] = line.trim().split(" ");
    if (numbers.length !== 2 * LENGTHS.length) throw new Error(`QEMU said: ${line}`);
    const pairs: Measured["runs"] = [];
    for (let at = 0; at < numbers.length; at += 2) {
      const instructions = Math.round(Number(numbers[at]) * INSTRUCTIONS_PER_TICK);
      pairs.push({ instructions, sum: Number(numbers[at + 1]) });
    }
    runs.set(name, pairs);
  }
  return runs;
}

/** Code and constants of one object: what lies in flash of it. */
function sizeOf(object: string): number {
  const table = execFileSync("arm-none-eabi-size", ["-A", "-d", object], { encoding: "utf8" });
  const parts = [...table.matchAll(/^(\.(?:text|rodata|data)\S*)\s+(\d+)/gm)];
  return parts.reduce((sum, [, , bytes]) => sum + Number(bytes), 0);
}
