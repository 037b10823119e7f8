import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "#judge/child/compiler/compile.ts";
import { compileRuntime, type Runtime } from "#judge/child/compiler/runtime.ts";
import { loadToolchain } from "#judge/child/compiler/toolchain.ts";
import { COUNTERS } from "#judge/child/compiler/wasm/meter.ts";

const PAGE_BYTES = 65_536;

let runtime: Runtime;
beforeAll(async () => {
  await loadToolchain();
  runtime = compileRuntime();
}, 60_000);

function compiled(source: string) {
  const request = {
    type: "compile",
    language: "c",
    purpose: "judge",
    before: "",
    after: "",
    headers: {},
  } as const;
  const result = compile({ ...request, source, entry: "run" }, runtime);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

/** Calls `run(n)` in a memory of its own; `trapped` is what stopped it. */
function call(source: string, n: number) {
  const { module, facts } = compiled(source);
  const memory = new WebAssembly.Memory({ initial: facts.memoryPages });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module as Uint8Array<ArrayBuffer>), {
    judge: { memory },
  });
  const value = (name: string) => Number((instance.exports[name] as WebAssembly.Global).value);
  let trapped: string | undefined;
  let returned: number | undefined;
  try {
    returned = (instance.exports["run"] as (n: number) => number)(n);
  } catch (error) {
    trapped = (error as Error).message;
  }
  const counts = facts.functions.map((one, index) => [one.name, value(`${COUNTERS.instructions}${index}`)]);
  return {
    returned,
    trapped,
    exports: Object.keys(instance.exports),
    counts: Object.fromEntries(counts) as Record<string, number>,
    total: counts.reduce((sum, [, count]) => sum + Number(count), 0),
    deepest: value(COUNTERS.deepest),
    stackBytes: facts.globalBase - Math.min(value(COUNTERS.stack), facts.globalBase),
    facts,
  };
}

const LOOP = "int run(int n) { volatile int sum = 0; for (int i = 0; i < n; i++) sum += i; return sum; }";

describe("the meter", () => {
  test("counts the same on every call, and in proportion to the work", () => {
    const [once, again, more] = [call(LOOP, 10), call(LOOP, 10), call(LOOP, 20)];
    const none = call(LOOP, 0);
    expect(again).toEqual(once);
    expect(once.returned).toBe(45);
    expect(more.total - none.total).toBe(2 * (once.total - none.total));
  });

  test("counts by function", () => {
    const source = `__attribute__((noinline)) static int twice(int n) { volatile int m = n; return m + m; }
      int run(int n) { int sum = 0; for (int i = 0; i < n; i++) sum += twice(i); return sum; }`;
    const { counts } = call(source, 100);
    expect(counts["twice"]).toBeGreaterThanOrEqual(300);
    expect(counts["run"]).toBeGreaterThanOrEqual(300);
    expect(counts["__wasm_call_ctors"]).toBe(0);
  });

  test("charges bulk memory by its length", () => {
    const source = "char a[4096], b[4096]; int run(int n) { __builtin_memcpy(a, b, n); return a[n - 1]; }";
    expect(call(source, 4000).total - call(source, 1000).total).toBe(3000);
  });

  test("watches how deep calls go and how far the stack", () => {
    const source = `__attribute__((noinline)) int down(int n) { volatile char here[96]; here[n & 95] = n; return n ? down(n - 1) * 3 + here[n & 95] : 0; }
      int run(int n) { return down(n); }`;
    const { deepest, stackBytes } = call(source, 9);
    expect(deepest).toBe(10);
    expect(stackBytes).toBeGreaterThanOrEqual(10 * 96);
    expect(stackBytes).toBeLessThan(10 * 128);
  });

  test("stops recursion without end before the engine does, also one that leaves no trace in memory", () => {
    const source = `int other; __attribute__((noinline)) int down(int n) { return n == -1 ? 0 : down(n + 1) * 3 + other; }
      int run(int n) { return down(n); }`;
    const { trapped, deepest } = call(source, 0);
    expect(trapped).toBe("unreachable");
    expect(deepest).toBe(5001);
  });

  test("lets no program have more memory", () => {
    expect(call("int run(int n) { return __builtin_wasm_memory_grow(0, n); }", 1).returned).toBe(-1);
  });

  test("keeps no export but those that the judge asks for", () => {
    const source = `__attribute__((export_name("instructions 0"))) int fake(void) { return 0; }
      __attribute__((export_name("low stack"))) int other(void) { return 0; }
      int run(int n) { return n; }`;
    const { exports, total } = call(source, 3);
    expect(exports.filter((name) => name === "instructions 0")).toHaveLength(1);
    expect(exports).not.toContain("fake");
    expect(total).toBe(0);
  });

  test("an empty kernel has nothing in flash but itself, and no static data", () => {
    const { facts } = call("int run(int n) { return n; }", 1);
    expect(facts).toMatchObject({ constantBytes: 0, initialisedBytes: 0, staticBytes: 0 });
    expect(facts.globalBase).toBe(PAGE_BYTES);
  });

  test("tells constants from data and from what is 0", () => {
    const { facts } = call(
      `static const int table[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 99};
       static volatile int set[8] = {1}; static volatile int zero[32];
       int run(int n) { zero[n] = 1; return ((const volatile int *)table)[n] + set[n & 7]; }`,
      1,
    );
    expect(facts).toMatchObject({ constantBytes: 64, initialisedBytes: 32, staticBytes: 32 + 128 });
  });
});
