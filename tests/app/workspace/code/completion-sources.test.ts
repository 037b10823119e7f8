/** What is offered at a place of a program, in each language, from the problem and from the program. */
import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { loadGrammar } from "#app/components/grammars.ts";
import { loadCompletions } from "#app/workspace/code/completion/completions.ts";
import type { Language } from "#judge/verdict.ts";
import convolution from "#problems/coding/int8-conv2d/problem.ts";
import { signature } from "./model-signature.ts";

const { kernel } = convolution;

/** The labels that all sources together offer at the `|` of a program. */
async function offered(language: Language, program: string, driverHeader = ""): Promise<string[]> {
  const position = program.indexOf("|");
  const doc = program.replace("|", "");
  const grammar = await loadGrammar(language);
  const sources = await loadCompletions(language, { signature, driverHeader, ...(kernel ? { kernel } : {}) });
  const state = EditorState.create({
    doc,
    extensions: [grammar, sources.map((autocomplete) => grammar.language.data.of({ autocomplete }))],
  });
  const found = state.languageDataAt<(context: CompletionContext) => unknown>("autocomplete", position);
  const results = await Promise.all(
    found.map((source) => source(new CompletionContext(state, position, true))),
  );
  return results.flatMap((result) =>
    result && typeof result === "object" && "options" in result
      ? (result.options as { label: string }[]).map((one) => one.label)
      : [],
  );
}

describe("Python", () => {
  const head = "def model_size(model: Model) -> Size:\n";

  test.each([
    ["keys of a parameter", `${head}    return model["|"]`, ["layers"]],
    ["keys behind get", `${head}    x = model.get("|")`, ["layers"]],
    [
      "keys of what a loop goes over",
      `${head}    for one in model["layers"]:\n        one["|"]`,
      ["type", "inputs"],
    ],
    [
      "keys of a counted loop",
      `${head}    for i, one in enumerate(model["layers"]):\n        one['|']`,
      ["type", "inputs"],
    ],
    ["keys of a copy", `${head}    all = model["layers"]\n    all[0]["|"]`, ["type"]],
    ["keys of an annotated name", 'def bytes_of(layer: Layer):\n    layer["|"]', ["dtype"]],
    ["words of enums", 'if x == "|":', ["conv2d", "same"]],
    ["its own builtins and keywords", "x = le|", ["len", "lambda"]],
    ["names of types", "def f(x: L|", ["Layer"]],
  ])("offers %s", async (_, program, labels) => {
    expect(await offered("python", program)).toEqual(expect.arrayContaining(labels));
  });

  test("offers nothing of the problem inside a comment", async () => {
    expect(await offered("python", '# model["|')).not.toContain("layers");
  });
});

describe.each(["c", "cpp"] as const)("%s", (language) => {
  const head = "void conv2d_int8(const int8_t *input, const ConvParams *params, int8_t *output) {\n";

  test.each([
    ["fields of the problem's structs", `${head}  params->|`, ["inputHeight", "strideWidth"]],
    ["fields while they are written", `${head}  params->stri|`, ["strideHeight"]],
    [
      "fields of the learner's structs",
      `typedef struct { int32_t head; int32_t tail; } Ring;\nvoid f(Ring *ring) {\n  ring->|`,
      ["head", "tail"],
    ],
    [
      "fields of fields",
      "struct Point { int x, y; };\nstruct Line { struct Point from; };\nvoid f(struct Line *line) { line->from.|",
      ["x", "y"],
    ],
    ["parameters and types of the prototype", `${head}  out|`, ["output", "ConvParams", "int32_t", "memcpy"]],
    ["names of the program", "int counted_rows = 0;\nint f(void) { return cou|", ["counted_rows"]],
  ])("offers %s", async (_, program, labels) => {
    expect(await offered(language, program)).toEqual(expect.arrayContaining(labels));
  });

  test("offers no field of another struct, and nothing in comments and texts", async () => {
    expect(await offered(language, "struct A { int a; };\nvoid f(struct A *x) { x->|")).toEqual(["a"]);
    expect(await offered(language, "// params->|")).toEqual([]);
    expect(await offered(language, 'printf("par|')).toEqual([]);
  });
});

test("what a problem's own header declares is offered too", async () => {
  const driverHeader =
    "typedef struct Ring { uint32_t head; /* first, then; */ int16_t *storage; } Ring;\nvoid ring_start(Ring *ring);";
  expect(await offered("c", "void ring_start(Ring *ring) { ring->|", driverHeader)).toEqual([
    "head",
    "storage",
  ]);
  expect(await offered("c", "ring_|", driverHeader)).toContain("ring_start");
});

test("C++ knows its standard names, C does not", async () => {
  expect(await offered("cpp", "int x = std::|")).toEqual(expect.arrayContaining(["clamp", "array"]));
  expect(await offered("cpp", "con|")).toContain("constexpr");
  expect(await offered("c", "con|")).not.toContain("constexpr");
});

test.each(["javascript", "typescript"] as const)("%s still offers fields behind a dot", async (language) => {
  const program = "export function modelSize(model) { return model.| }";
  expect(await offered(language, program)).toContain("layers");
});
