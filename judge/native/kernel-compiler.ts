import path from "node:path";
import type {
  CompileError,
  CompileRequest,
  FromChild,
  KernelLanguage,
  ModuleFacts,
} from "#judge/child/protocol.ts";
import { CompileCache } from "#judge/native/compile-cache.ts";
import { COMPILER_VERSION } from "#judge/native/compiler-version.ts";
import { cppHeader } from "#judge/native/cpp-header.ts";
import { COMPILER } from "#judge/process/child-kind.ts";
import type { Death, JudgeChild } from "#judge/process/judge-child.ts";
import type { ChildPools } from "#judge/process/pools.ts";
import { JudgeClosed } from "#judge/request.ts";

/** A metered module in base64, and what is known of it. */
export type CompiledKernel = { ok: true; module: string; facts: ModuleFacts; warnings: CompileError[] };
export type RefusedKernel = { ok: false; error: CompileError; warnings: CompileError[] };

const CACHE_BYTES = 128 * 2 ** 20;
/** On the wall. The compiler of C takes a tenth of a second for a kernel, that of C++ a third. */
const DEADLINE_MS: Record<KernelLanguage, number> = { c: 10_000, cpp: 20_000 };

/** Compiles kernels, in processes that run nothing that was compiled, or finds them compiled. */
export class KernelCompiler {
  readonly #pools: ChildPools;
  readonly #directory: string;
  readonly #cache: CompileCache;
  /** Children that have been given the headers of C++. */
  readonly #withHeader = new WeakSet<JudgeChild>();
  #header: Promise<Buffer> | undefined;

  /** `directory`: for what is kept of compiled programs and headers; made when something is. */
  constructor(pools: ChildPools, directory: string) {
    this.#pools = pools;
    this.#directory = directory;
    this.#cache = new CompileCache(path.join(directory, "kernels"), CACHE_BYTES);
  }

  /** Throws JudgeClosed, and an error when the compiler failed by our fault. */
  async compile(request: CompileRequest): Promise<CompiledKernel | RefusedKernel> {
    const key = [COMPILER_VERSION, request];
    const known = await this.#cache.find(key);
    if (known !== undefined) return JSON.parse(known) as CompiledKernel | RefusedKernel;
    const answer = (await this.#ask(request)) ?? (await this.#ask(request));
    if (!answer) return refused("the compiler crashes on this program");
    const compiled = readAnswer(answer, request.language);
    // That it took too long may be the machine's fault.
    if (answer.type !== "died") await this.#cache.keep(key, JSON.stringify(compiled));
    return compiled;
  }

  /** Undefined when its process crashed. */
  async #ask(request: CompileRequest): Promise<FromChild | Death | undefined> {
    const header = request.language === "cpp" ? await this.#cppHeader() : undefined;
    const { pool } = await this.#pools.open(COMPILER);
    const child = await pool.borrow();
    try {
      if (header !== undefined && !this.#withHeader.has(child)) {
        child.send({ type: "header", bytes: header });
        this.#withHeader.add(child);
      }
      child.send(request);
      const answer = await child.answer({
        deadlineMs: DEADLINE_MS[request.language],
        residentMb: COMPILER.residentMarginMb,
      });
      if (child.alive) child.send({ type: "end" });
      return answer.type === "died" && answer.cause === "crash" ? undefined : answer;
    } finally {
      void pool.giveBack(child);
    }
  }

  #cppHeader(): Promise<Buffer> {
    if (this.#header !== undefined) return this.#header;
    const header = cppHeader(this.#directory);
    this.#header = header;
    header.catch(() => {
      this.#header = undefined;
    });
    return header;
  }
}

function readAnswer(answer: FromChild | Death, language: KernelLanguage): CompiledKernel | RefusedKernel {
  switch (answer.type) {
    case "compiled":
      return { ok: true, module: answer.module, facts: answer.facts, warnings: answer.warnings };
    case "refused":
      return { ok: false, error: answer.error, warnings: answer.warnings ?? [] };
    case "died":
      return readDeath(answer, language);
    case "ready":
    case "loaded":
    case "outcome":
    case "ended":
      throw new Error(`The compiler's process answered "${answer.type}".`);
  }
}

function readDeath({ cause }: Death, language: KernelLanguage): RefusedKernel {
  switch (cause) {
    case "ordered":
      throw new JudgeClosed();
    case "time":
      return refused(`the compiler had no result after ${DEADLINE_MS[language] / 1000} s`);
    case "memory":
      return refused("the compiler needs too much memory for this program");
    case "crash":
      return refused("the compiler crashes on this program");
  }
}

function refused(message: string): RefusedKernel {
  return { ok: false, error: { message, line: undefined, column: undefined }, warnings: [] };
}
