import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createJudge, type Judge } from "#judge/judge.ts";
import { judged } from "#tests/judge/judged.ts";
import { sumCase, sumRequest } from "#tests/judge/sum-problem.ts";

let judge: Judge;
beforeAll(async () => {
  judge = await createJudge({ workers: 1 });
});
afterAll(() => judge[Symbol.asyncDispose]());

/** Own inputs, so that whatever comes back is shown. */
async function answers(
  source: string,
  argumentLists: unknown[][] = [[1], [2], [3]],
): Promise<(string | undefined)[]> {
  const cases = argumentLists.map((args) => sumCase({ args, origin: "own" }));
  const { results } = await judged(judge, sumRequest(source, { cases, weights: {} }));
  return results.map((one) => one.received ?? one.cause);
}

describe("the cases of one submission", () => {
  test("share the program's state, in their order", async () => {
    expect(
      await answers("let n = 0; const seen = []; export const solve = (x) => (seen.push(x), [++n, seen]);"),
    ).toEqual(["[1, [1]]", "[2, [1, 2]]", "[3, [1, 2, 3]]"]);
  });

  test("share globals and prototypes", async () => {
    expect(
      await answers(
        "export const solve = () => { Array.prototype.extra ??= 0; return ++Array.prototype.extra; };",
      ),
    ).toEqual(["1", "2", "3"]);
  });

  test("get arguments of their own", async () => {
    const same = [{ a: 1 }];
    expect(
      await answers(
        "let last; export const solve = (x) => { x.a++; const old = last === x; last = x; return [x.a, old]; };",
        [same, same, same],
      ),
    ).toEqual(["[2, false]", "[2, false]", "[2, false]"]);
  });

  test("go on after one that throws", async () => {
    expect(
      await answers("export const solve = (x) => { if (x === 2) throw new Error('two'); return x; };"),
    ).toEqual(["1", expect.stringContaining("threw Error"), "3"]);
  });

  test("start with random numbers that depend on nothing but their place", async () => {
    const source = "export const solve = () => [Math.random(), Math.random()];";
    const all = await answers(source);
    expect(new Set(all).size).toBe(3);
    expect(await answers(source)).toEqual(all);
    const used = await answers(
      "export const solve = (x) => { const a = [Math.random(), Math.random()]; if (x === 1) for (let i = 0; i < 99; i++) Math.random(); return a; };",
    );
    expect(used).toEqual(all);
    for (const text of all)
      for (const one of JSON.parse(text ?? "") as number[]) expect(one >= 0 && one < 1).toBe(true);
  });

  test("keep apart what they print; the top level's comes with the first", async () => {
    const cases = [1, 2].map((x) => sumCase({ args: [x], origin: "own" }));
    const { results } = await judged(
      judge,
      sumRequest("console.log('top'); export const solve = (x) => { console.log(x); };", {
        cases,
        weights: {},
      }),
    );
    expect(results.map((one) => one.printed)).toEqual(["top\n1\n", "2\n"]);
  });
});

describe("two submissions", () => {
  test("share nothing", async () => {
    const leave =
      "globalThis.left = 1; Object.prototype.left = 1; Array.prototype.map = null; Math.random = () => 5; export const solve = () => 1;";
    const look =
      "export const solve = () => [typeof left, typeof [].map, Math.random() < 1, typeof {}.left];";
    for (let times = 0; times < 5; times++) {
      await answers(leave);
      expect((await answers(look))[0]).toBe('["undefined", "function", true, "undefined"]');
    }
  });

  test("share nothing after one of them was stopped", async () => {
    await answers("globalThis.left = 1; export const solve = () => { for (;;); };");
    expect((await answers("export const solve = () => typeof left;"))[0]).toBe('"undefined"');
  });
});

describe("asynchronous answers", () => {
  test.each([
    ["an async function", "export const solve = async (x) => x * 2;"],
    [
      "awaits of awaits",
      "export const solve = async (x) => { for (let i = 0; i < 50; i++) await null; return (await x) * 2; };",
    ],
    [
      "promises in promises",
      "export const solve = (x) => Promise.resolve(Promise.resolve(x)).then((y) => Promise.resolve(y * 2));",
    ],
    [
      "an async generator that is read",
      "export const solve = async (x) => { async function* g() { yield x; yield x; } let s = 0; for await (const y of g()) s += y; return s; };",
    ],
    [
      "a promise settled by a later microtask",
      "export const solve = (x) => { let done; const p = new Promise((r) => { done = r; }); Promise.resolve().then(() => done(x * 2)); return p; };",
    ],
  ])("are waited for as far as microtasks go: %s", async (_, source) => {
    expect(await answers(source)).toEqual(["2", "4", "6"]);
  });

  test("are errors when they are rejected", async () => {
    const cases = [sumCase({ args: [1], origin: "own" })];
    const { results } = await judged(
      judge,
      sumRequest("export async function solve() {\n  await 0;\n  throw new RangeError('no');\n}", {
        cases,
        weights: {},
      }),
    );
    expect(results[0]).toMatchObject({
      verdict: "runtime_error",
      error: { name: "RangeError", message: "no", frames: [{ line: 3, column: 9, functionName: "solve" }] },
    });
  });

  test("that nobody waits for and that fail are errors as well", async () => {
    expect(
      (await answers("export const solve = (x) => { Promise.reject(new Error('lost')); return x; };"))[0],
    ).toContain("threw Error");
  });

  test("are found pending where nothing can settle them", async () => {
    expect((await answers("export const solve = () => new Promise(() => {});"))[0]).toMatch(/never settled/);
  });

  test("settled in a later case are still pending in their own", async () => {
    const source =
      "let settle; export const solve = (x) => { settle?.(x); return new Promise((resolve) => { settle = resolve; }); };";
    for (const answer of await answers(source)) expect(answer).toMatch(/never settled/);
  });
});

describe("printing", () => {
  const printed = async (body: string) => {
    const cases = [sumCase({ args: [1], origin: "own" })];
    const { results } = await judged(
      judge,
      sumRequest(`export const solve = () => { ${body} };`, { cases, weights: {} }),
    );
    return results[0]?.printed;
  };

  test.each([
    ["console.log('a', 1, 'b')", "a 1 b\n"],
    ["console.log()", "\n"],
    ["console.log(NaN, -0, Infinity, 5n, undefined, null, true)", "NaN -0 Infinity 5n undefined null true\n"],
    ["console.log({ a: [1, undefined, 5n], $: 'x' })", '{"a":[1,undefined,5n],"$":"x"}\n'],
    [
      "console.log(() => 1, Symbol('x'), new Map(), [new Set()])",
      "[a function] [a symbol] [a Map] [[a Set]]\n",
    ],
    ["console.log(new Float32Array([0.5, NaN]))", "[0.5,NaN]\n"],
    ["console.log('two\\nlines')", "two\nlines\n"],
    ["console.error(1); console.warn(2); console.info(3); console.debug(4)", "1\n2\n3\n4\n"],
    ["const a = []; a.push(a); console.log(a, 'after')", "[not printable] after\n"],
    ["try { null.x } catch (e) { console.log(e.stack.split('\\n').length) }", "2\n"],
  ])("%s", async (body, text) => {
    expect(await printed(body)).toBe(text);
  });

  test("of something long shows its beginning", async () => {
    const text = await printed("console.log(Array.from({ length: 10000 }, (_, i) => i))");
    expect(text).toMatch(/^\[0,1,2,/);
    expect(text).toMatch(/more characters\)$/);
  });
});
