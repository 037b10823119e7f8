// Types may claim what they want.
type Verdict = "accepted";
export function solve(sensor: { label: string }): { verdict: Verdict } {
  return { verdict: "accepted" as Verdict } satisfies { verdict: Verdict };
}
