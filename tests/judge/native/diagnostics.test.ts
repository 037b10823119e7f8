import { expect, test } from "vitest";
import { readDiagnostics, readLinkerErrors } from "#judge/child/compiler/diagnostics.ts";

const SOURCE = "int a;\n/* ü */ int b = c;\nint d";

test("positions are those of the editor, also behind letters of more than one byte", () => {
  const said = "solution.c:2:18: error: use of undeclared identifier 'c'\n1 error generated.\n";
  expect(readDiagnostics(said, "solution.c", SOURCE)).toEqual([
    {
      severity: "error",
      file: "solution.c",
      message: "use of undeclared identifier 'c'",
      line: 2,
      column: 17,
    },
  ]);
});

test("a warning loses the name of its flag", () => {
  const said = "solution.c:1:5: warning: unused variable 'a' [-Wunused-variable]\n";
  expect(readDiagnostics(said, "solution.c", SOURCE)).toMatchObject([
    { severity: "warning", message: "unused variable 'a'", line: 1, column: 5 },
  ]);
});

test("an error in the text around the learner's stands where its note does", () => {
  const said = "judge:1:1: error: expected '}'\nsolution.c:3:5: note: to match this '{'\n";
  expect(readDiagnostics(said, "solution.c", SOURCE)).toMatchObject([
    { message: "expected '}'", line: 3, column: 5 },
  ]);
});

test("a place that the source does not have is none", () => {
  const said = "solution.c:900:5: error: from a line directive\nstdio.h:3:1: fatal error: elsewhere\n";
  expect(readDiagnostics(said, "solution.c", SOURCE).map((one) => one.line)).toEqual([undefined, undefined]);
});

test("what the linker misses is told once, in the words of C", () => {
  const said = [
    "wasm-ld: error: solution.o: undefined symbol: helper",
    "wasm-ld: error: solution.o: undefined symbol: helper",
    "wasm-ld: error: symbol exported via --export not found: scale",
    "wasm-ld: error: duplicate symbol: run",
  ].join("\n");
  expect(readLinkerErrors(said, "scale").map((one) => one.message)).toEqual([
    "`helper` is declared and used, but defined nowhere",
    "there is no function named `scale`",
    "`run` is defined twice: choose another name",
  ]);
});
