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
