import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inputOf, LENGTHS, type Measured, sumOf } from "#bench/device/cores.ts";
import { compile } from "#judge/child/compiler/compile.ts";
import { compileRuntime } from "#judge/child/compiler/runtime.ts";
import { loadToolchain } from "#judge/child/compiler/toolchain.ts";

const PAGE_BYTES = 65_536;

/** Compiles every kernel as the judge does and counts what it executes with the judge's own meter. */
export async function measureOnWebAssembly(): Promise<Map<string, Measured>> {
  await loadToolchain();
  const runtime = compileRuntime();
  const folder = path.join(import.meta.dirname, "kernels");
  const measured = new Map<string, Measured>();
  for (const file of readdirSync(folder)) {
    const source = readFileSync(path.join(folder, file), "utf8");
    const text = { before: "", after: "", headers: {} };
    const request = {
      type: "compile",
      language: "c",
      purpose: "judge",
      source,
      entry: "kernel",
      ...text,
    } as const;
    const compiled = compile(request, runtime);
    if (!compiled.ok) throw new Error(`${file}: ${compiled.error.message}`);
    const { facts, module } = compiled;
    const code = facts.functions.reduce(
      (sum, one) => sum + (one.name === "__wasm_call_ctors" ? 0 : one.bytes),
      0,
    );
    measured.set(file.replace(/\.c$/, ""), {
      bytes: code + facts.constantBytes + facts.initialisedBytes,
      runs: LENGTHS.map((length, place) => run(module, facts.memoryPages, inputOf(place), length)),
    });
    // Only a turn of the event loop lets go of the compiler's memory.
    await new Promise(setImmediate);
  }
  return measured;
}

function run(bytes: Uint8Array, pages: number, input: Int32Array, length: number): Measured["runs"][number] {
  const memory = new WebAssembly.Memory({ initial: pages + 1 });
  const module = new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
  const { exports } = new WebAssembly.Instance(module, { judge: { memory } });
  const [given, out] = [pages * PAGE_BYTES, pages * PAGE_BYTES + 4096];
  new Int32Array(memory.buffer, given, input.length).set(input);
  (exports["kernel"] as (given: number, length: number, out: number) => void)(given, length, out);
  const counts = Object.entries(exports).filter(([name]) => name.startsWith("instructions "));
  return {
    instructions: counts.reduce((sum, [, count]) => sum + Number((count as WebAssembly.Global).value), 0),
    sum: sumOf(new Int32Array(memory.buffer, out, 256)),
  };
}
