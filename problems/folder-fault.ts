import { z } from "zod";

/**
 * Problem folders that can't be used. The message lists every fault found, one to a line, as
 * `<slug>/<file>: what to do`.
 */
export class FolderFault extends Error {
  override readonly name = "FolderFault";
  readonly faults: readonly string[];

  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(faults.join("\n"), options);
    this.faults = faults;
  }
}

/** Whatever reading a file threw, as faults that begin with the file. */
export function faultsOf(cause: unknown, file: string): readonly string[] {
  if (cause instanceof FolderFault) return cause.faults;
  if (cause instanceof z.ZodError) {
    return cause.issues.map(({ path, message }) =>
      [file, path.join("."), message].filter(Boolean).join(": "),
    );
  }
  return [`${file}: ${cause instanceof Error ? cause.message : String(cause)}`];
}
