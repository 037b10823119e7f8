import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { KernelLanguage } from "#problems/kernel-vocabulary.ts";
import { INPUTS, kernelSource, movingSums } from "./kernel-submission.ts";

const COMPILERS: Record<KernelLanguage, { program: string; standard: string }> = {
  c: { program: "gcc", standard: "-std=c11" },
  cpp: { program: "g++", standard: "-std=c++20" },
};

/** The machine's own compiler, where there is one; what it calls itself. */
export function ownCompiler(language: KernelLanguage): string | undefined {
  const { status, stdout } = spawnSync(COMPILERS[language].program, ["-dumpfullversion"], {
    encoding: "utf8",
  });
  return status === 0 ? `${COMPILERS[language].program} ${stdout.trim()}` : undefined;
}

/** The same kernel and inputs as one native program without a sandbox. */
export class OwnKernel implements Disposable {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "bench-kernel-"));
  readonly #language: KernelLanguage;

  constructor(language: KernelLanguage) {
    this.#language = language;
  }

  compile(number: number): void {
    const { program, standard } = COMPILERS[this.#language];
    const file = path.join(this.#folder, `kernel.${this.#language}`);
    writeFileSync(file, `${kernelSource(this.#language, number)}\n${MAIN}`);
    execFileSync(program, ["-Os", standard, file, "-o", path.join(this.#folder, "kernel")]);
  }

  /** All inputs in one process. Throws unless it answers right. */
  run(): void {
    const said = execFileSync(path.join(this.#folder, "kernel"), { encoding: "utf8" });
    if (said !== EXPECTED) throw new Error("The machine's own compiler made another program of it.");
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}

const EXPECTED = INPUTS.map((samples) => `${movingSums(samples).join(" ")} \n`).join("");

const MAIN = `
#include <stdio.h>
int main(void) {
  static const int16_t inputs[${INPUTS.length}][${INPUTS[0]?.length}] = {${INPUTS.map((one) => `{${one.join(",")}}`).join(",")}};
  static int32_t sums[${INPUTS[0]?.length}];
  for (int i = 0; i < ${INPUTS.length}; i++) {
    moving_sums(inputs[i], ${INPUTS[0]?.length}, sums);
    for (int j = 0; j < ${INPUTS[0]?.length}; j++) printf("%d ", (int)sums[j]);
    printf("\\n");
  }
  return 0;
}
`;
