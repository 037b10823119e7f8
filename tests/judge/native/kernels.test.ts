import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { judged } from "#tests/judge/judged.ts";
import { SCALE_CASES, SCALES, scaleKernel, scaleRequest } from "#tests/judge/native/kernel-problem.ts";

const COMPILES_WITHIN_MS = 120_000;

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

const judgeKernel = async (source: string, language: "c" | "cpp" = "c") => {
  const { results, done } = await judged(judge, scaleRequest(source, language));
  const failed = results.find((one) => one.verdict !== "accepted");
  return { done, results, failed };
};

describe("a kernel in C", { timeout: COMPILES_WITHIN_MS }, () => {
  test("is accepted, and refuses its input by a status", async () => {
    const { done, results } = await judgeKernel(scaleKernel(SCALES));
    expect(done).toMatchObject({ verdict: "accepted", score: 100 });
    expect(results.map((one) => one.verdict)).toEqual(SCALE_CASES.map(() => "accepted"));
  });

  test("is told of its warnings, with their places", async () => {
    const { done } = await judgeKernel(scaleKernel(`int unused; ${SCALES}`));
    expect(done).toMatchObject({
      verdict: "accepted",
      warnings: [{ message: "unused variable 'unused'", line: 3, column: 5 }],
    });
  });

  test("may take from the heap in each of very many cases", async () => {
    const source = `#include <stdlib.h>\nstatic volatile int32_t *volatile keep;\n${scaleKernel(
      `int32_t *block = malloc(100000); keep = block; ${SCALES} free(block);`,
    )}`;
    const request = scaleRequest(`#include <stdint.h>\n${source}`);
    const cases = Array.from({ length: 200 }).flatMap(() => request.cases.slice(0, 1));
    const { done } = await judged(judge, { ...request, cases });
    expect(done).toMatchObject({ verdict: "accepted" });
  });

  test("has what it prints captured, to the last byte", async () => {
    const { results } = await judgeKernel(
      `#include <stdio.h>\n${scaleKernel(`${SCALES} printf("%d values, %.2f ", count, 0.5); fputs("ü", stdout);`)}`,
    );
    expect(results[0]?.printed).toBe("3 values, 0.50 ü");
    expect(results[3]).not.toHaveProperty("printed");
  });

  test("finds memory as new in every case", async () => {
    const { done } = await judgeKernel(
      scaleKernel(`static int32_t calls; ${SCALES} if (calls++) out[0] = 9;`),
    );
    expect(done.verdict).toBe("accepted");
  });

  test("may use the heap", async () => {
    const copy =
      "int32_t *copy = calloc(count, 4); for (int i = 0; i < count; i++) copy[i] = values[i] * factor;";
    const { done } = await judgeKernel(
      `#include <stdlib.h>\n#include <string.h>\n${scaleKernel(`${copy} copy = realloc(copy, 4 * count + 4); memcpy(out, copy, 4 * count); free(copy);`)}`,
    );
    expect(done.verdict).toBe("accepted");
  });
});

describe("a kernel in C++", { timeout: COMPILES_WITHIN_MS }, () => {
  test("is accepted with the standard library, with or without C linkage", async () => {
    const body = `#include <cstdint>
#include <span>
#include <vector>
LINKAGE int32_t scale(const int32_t *values, int32_t count, int32_t factor, int32_t *out) {
  if (factor < 0) return 1;
  std::vector<int32_t> scaled;
  for (auto one : std::span(values, count)) scaled.push_back(one * factor);
  for (auto one : scaled) *out++ = one;
  return 0;
}`;
    for (const linkage of ["", 'extern "C"']) {
      const { done } = await judgeKernel(body.replace("LINKAGE", linkage), "cpp");
      expect(done).toMatchObject({ verdict: "accepted" });
    }
  });

  test("has what is constructed before the first call constructed", async () => {
    const { done } = await judgeKernel(
      scaleKernel(`${SCALES} if (factor != 10 && out != nullptr) return made - 7;`).replace(
        "int32_t scale",
        "static int make() { return 7; }\nstatic int made = make();\nint32_t scale",
      ),
      "cpp",
    );
    expect(done).toMatchObject({ verdict: "accepted" });
  });
});

describe("a source that does not compile", { timeout: COMPILES_WITHIN_MS }, () => {
  test.each([
    ["an unknown name", scaleKernel("out[0] = unknown;"), 3, 10, "undeclared identifier"],
    [
      "letters of more than one byte",
      scaleKernel("/* äöü */ out[0] = unknown;"),
      3,
      20,
      "undeclared identifier",
    ],
    ["another signature", "int scale(int a) { return a; }", 1, 5, "conflicting types"],
    ["an open brace", "int f(void) {", 1, 13, "expected '}'"],
    ["a header that is not there", '#include "../../judge.ts"', 1, 10, "file not found"],
  ])("because of %s is told where", async (_what, source, line, column, message) => {
    const { done, results } = await judgeKernel(source);
    expect(done).toMatchObject({ verdict: "compile_error", compileError: { line, column } });
    expect(done.compileError?.message).toContain(message);
    expect(results).toEqual([]);
  });

  test.each([
    ["without the function", "int other(void) { return 0; }", "there is no function named `scale`"],
    [
      "that calls what is nowhere",
      scaleKernel("int nowhere(void); return nowhere();"),
      "`nowhere` is declared",
    ],
    ["that asks for a file", `#include <stdio.h>\n${scaleKernel('return !fopen("a", "r");')}`, "no files"],
  ])("%s is told why", async (_what, source, message) => {
    const { done } = await judgeKernel(source);
    expect(done.verdict).toBe("compile_error");
    expect(done.compileError?.message).toContain(message);
  });
});

describe("a kernel that goes wrong", { timeout: COMPILES_WITHIN_MS }, () => {
  const recursion =
    "int deeper(int n) { volatile int here[64]; here[0] = n; return deeper(n + 1) + here[0]; }";
  test.each([
    ["accesses memory that is not there", "*(volatile int *)0x7fffff00 = 1;", "out-of-bounds access"],
    ["divides by zero", "volatile int zero = 0; out[0] = count / zero;", "integer division by zero"],
    ["calls itself without end", "extern int deeper(int); out[0] = deeper(count);", "stack overflow"],
    ["has too large an array", "volatile int large[30000]; large[count] = 1;", "stack overflow"],
    ["gives up", "__builtin_trap();", "abort or unreachable code"],
    ["calls what is no function", "((void (*)(int))(long)count)(1);", "bad function call"],
    ["writes past a buffer", "out[count] = 1;", "past the end of `out`"],
    ["writes before a buffer", "out[-1] = 1;", "before the start of `out`"],
    ["changes its input", "((int32_t *)values)[1] = 0;", "`values` differs from byte 4 on"],
    ["writes through a null pointer", "*(volatile int *)8 = 1;", "write through a null pointer"],
  ])("because it %s", async (_what, body, cause) => {
    const { failed } = await judgeKernel(scaleKernel(`${SCALES} ${body}`, recursion));
    expect(failed?.verdict).toBe("runtime_error");
    expect(failed?.cause).toContain(cause);
  });

  test.each([
    ["leaves an element as it was", "for (int i = 0; i + 1 < count; i++) out[i] = values[i] * factor;"],
    ["reads past its input", "for (int i = 0; i < count; i++) out[i] = values[i + 1] * factor;"],
    ["uses what it never set", `${SCALES} volatile int never[9]; if (count) out[0] = never[4];`],
  ])("because it %s, is told so", async (_what, body) => {
    const { failed } = await judgeKernel(scaleKernel(body));
    expect(failed?.verdict).toBe("wrong_answer");
    expect(failed?.cause).toContain("memory that nothing wrote");
  });

  test.each([
    [
      "an overflow",
      "volatile int most = 2147483647; out[0] = most + count;",
      "signed integer overflow in an addition",
    ],
    ["a shift", "volatile int by = 33; out[0] = 1 << by;", "shift by too much"],
    [
      "an index",
      "static int table[4]; volatile int at = 4; out[0] = table[at] + 1;",
      "index out of the array's bounds",
    ],
  ])("because of %s, is run again to tell where", async (_what, body, cause) => {
    const { failed } = await judgeKernel(scaleKernel(`if (count) { ${SCALES} ${body} }`));
    expect(failed?.verdict).toBe("wrong_answer");
    expect(failed?.cause).toContain(cause);
    expect(failed?.error?.frames).toEqual([{ line: 3, column: expect.any(Number) }]);
  });

  test("is told of a hidden case neither places in buffers nor text", async () => {
    const { failed } = await judgeKernel(scaleKernel(`${SCALES} if (count == 5) out[count] = 1;`));
    expect(failed).toMatchObject({ origin: "hidden", verdict: "runtime_error" });
    expect(failed?.cause).toBe("The program was stopped by a write outside of the buffers.");
  });

  test("because it misuses the heap", async () => {
    const faults = [
      [
        "int *block = malloc(8); keep = block; keep[2] = 1; free(block);",
        "past the end of a block of malloc",
      ],
      ["int *block = malloc(8); keep = block; free(block); free((void *)keep);", "double free"],
      ["keep = out; free((void *)keep);", "invalid free"],
      ["int *block = malloc(8); keep = block; free(block); keep[0] = 1;", "write after free"],
    ];
    for (const [body, cause] of faults) {
      const source = `#include <stdlib.h>\nstatic volatile int *volatile keep;\n${scaleKernel(`${SCALES} ${body}`)}`;
      const { failed } = await judgeKernel(source);
      expect(failed?.verdict).toBe("runtime_error");
      expect(failed?.cause).toContain(cause);
    }
  });
});
