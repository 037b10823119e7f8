/** One thing that was proved of a problem, or what disproves it. */
export type Finding = { claim: string; faults: readonly string[] };

export function finding(claim: string, faults: readonly (string | undefined)[]): Finding {
  return { claim, faults: faults.filter((fault) => fault !== undefined) };
}
