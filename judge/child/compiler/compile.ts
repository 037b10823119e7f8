import type { Tree } from "@yowasp/clang";
import { DEEPEST_CALL } from "../native/call.ts";
import type { CompileError, CompileRequest } from "../protocol.ts";
import { refusedImport } from "./admit.ts";
import { type Diagnostic, readDiagnostics, readLinkerErrors } from "./diagnostics.ts";
import { compilerArguments, FLUSH, LINKED_EXPORTS, linkerArguments, SYNTAX } from "./flags.ts";
import { headerFiles, WITH_HEADER } from "./header.ts";
import type { Runtime } from "./runtime.ts";
import { runTool } from "./toolchain.ts";
import { factsOf, type ModuleFacts } from "./wasm/facts.ts";
import { meter } from "./wasm/meter.ts";
import { definedSymbols } from "./wasm/object-symbols.ts";
import { UnknownInstruction } from "./wasm/operators.ts";

export type Compiled =
  | { ok: true; module: Uint8Array; facts: ModuleFacts; warnings: CompileError[] }
  /** `broken`: the compiler crashed, and its process should be replaced. */
  | { ok: false; error: CompileError; warnings: CompileError[]; broken?: true };

const MOST_REMARKS = 50;
/** What compiler messages call the text that the judge puts around the learner's. */
const OURS = "judge";
/** The lowest addresses are where a null pointer points. */
const NULL_PAGE_BYTES = 1024;
/** Names that only the linker may give. */
const RESERVED = new Set(["memory", ...LINKED_EXPORTS, "__memory_base", "__table_base", "__dso_handle"]);

/** Compiles, links, checks and meters one program. Throws when our own part does not compile. */
export function compile(request: CompileRequest, runtime: Runtime): Compiled {
  const { language, purpose, entry } = request;
  const sourceFile = language === "c" ? "solution.c" : "solution.cpp";
  const unit = `${request.before}\n#line 1 "${sourceFile}"\n${request.source}\n#line 1 "${OURS}"\n${request.after}\n`;
  const own: Tree = request.headers;
  const header = language === "cpp" ? runtime.cpp?.header : undefined;
  const run = runTool(
    [
      ...compilerArguments(language, purpose, sourceFile),
      ...(header ? WITH_HEADER : []),
      ...["-o", "solution.o", "-x", SYNTAX[language], "unit"],
    ],
    { unit, ...own, ...(header && headerFiles(header)) },
  );
  const said = readDiagnostics(run.said, sourceFile, request.source);
  const warnings = said
    .filter((one) => one.severity === "warning")
    .map(asRemark)
    .slice(0, MOST_REMARKS);
  if (run.status !== "ok") return refusedByCompiler(said, warnings, run.status === "crashed");

  const object = run.files?.["solution.o"] as Uint8Array;
  const reserved = definedSymbols(object).find((one) => RESERVED.has(one.name));
  if (reserved) return refused(`\`${reserved.name}\` is a name of the linker: choose another`, warnings);

  const driver = request.driver === undefined ? undefined : compileDriver(request.driver, own);
  const objects: Tree = {
    "solution.o": object,
    ...(driver && { "driver.o": driver }),
    ...(purpose === "explain" && runtime.explain),
    ...(language === "cpp" && runtime.cpp?.objects),
    ...runtime.c,
  };
  const linked = runTool(linkerArguments(language, entry, Object.keys(objects), "program.wasm"), objects);
  if (linked.status !== "ok") {
    const [first, ...others] = readLinkerErrors(linked.said, entry);
    const error = first ?? { message: "the linker gave up", line: undefined, column: undefined };
    const broken = linked.status === "crashed" && BROKEN;
    return { ok: false, error, warnings: [...others, ...warnings].slice(0, MOST_REMARKS), ...broken };
  }
  return admitted(request, linked.files?.["program.wasm"] as Uint8Array, driver, warnings);
}

/** The problem's own part, of which the learner's is called. It is trusted, and not explained. */
function compileDriver(source: string, headers: Tree): Uint8Array {
  const run = runTool(
    [...compilerArguments("c", "judge", "driver.c"), "-o", "driver.o", "-x", "c", "driver.c"],
    {
      ...headers,
      "driver.c": source,
    },
  );
  const object = run.files?.["driver.o"];
  if (!(object instanceof Uint8Array)) throw new Error(`driver.c does not compile: ${run.said}`);
  return object;
}

function admitted(
  request: CompileRequest,
  module: Uint8Array,
  driver: Uint8Array | undefined,
  warnings: CompileError[],
): Compiled {
  const asked = refusedImport(module, request.purpose);
  if (asked) return refused(asked, warnings);
  if (!WebAssembly.validate(module as Uint8Array<ArrayBuffer>)) {
    return refused("the program is not valid WebAssembly", warnings);
  }
  try {
    const metered = meter(module, [request.entry, FLUSH, ...LINKED_EXPORTS], {
      lowestStack: NULL_PAGE_BYTES,
      deepestCall: DEEPEST_CALL,
    });
    return { ok: true, module: metered, facts: withoutDriver(factsOf(module), driver), warnings };
  } catch (thrown) {
    if (!(thrown instanceof UnknownInstruction)) throw thrown;
    return refused(`the program uses ${thrown.message}, which is not available here`, warnings);
  }
}

/** The driver's functions are not the learner's, and go by name. Data of it can't be told apart, and stays. */
function withoutDriver(facts: ModuleFacts, driver: Uint8Array | undefined): ModuleFacts {
  if (!driver) return facts;
  const symbols = definedSymbols(driver);
  const ours = new Set(symbols.filter((one) => one.kind === "function").map((one) => one.name));
  return {
    ...facts,
    functions: facts.functions.map((one) => (ours.has(one.name) ? { ...one, isDriver: true } : one)),
  };
}

const BROKEN = { broken: true } as const;

function refusedByCompiler(
  said: readonly Diagnostic[],
  warnings: CompileError[],
  crashed: boolean,
): Compiled {
  const [first, ...others] = said.filter((one) => one.severity === "error").map(asRemark);
  const gaveUp = "the compiler gave up: the program asks too much of it";
  const error = first ?? { message: gaveUp, line: undefined, column: undefined };
  const beside = [...others, ...warnings].slice(0, MOST_REMARKS);
  return { ok: false, error, warnings: beside, ...(crashed && BROKEN) };
}

function refused(message: string, warnings: CompileError[]): Compiled {
  return { ok: false, error: { message, line: undefined, column: undefined }, warnings };
}

function asRemark({ message, line, column, file }: Diagnostic): CompileError {
  return { message: file === OURS ? `the learner's part does not fit: ${message}` : message, line, column };
}
