import { Notice } from "#app/components/notice.tsx";
import type { ComparisonView } from "#app/design-review/review-data.ts";

/** Whether somebody judges themselves kindly or harshly, with the caution that few looks deserve. */
export function Judgement({ comparisons }: { comparisons: readonly ComparisonView[] }) {
  if (comparisons.length === 0) return null;
  return (
    <Notice meaning="info">
      <ul className="dr-judgement">
        {comparisons.map((one) => (
          <li key={one.than}>{sentence(one)}</li>
        ))}
      </ul>
      <p className="cap">
        Counted are the levels as they were before the reference was opened. Under half a level is chance; one
        answer says little, several say more.
      </p>
    </Notice>
  );
}

function sentence({ mean, dimensions, judgement, than, reviews }: ComparisonView): string {
  const by = `${Math.abs(mean).toFixed(1)} levels`;
  const basis = `${dimensions} dimensions, ${reviews === 1 ? "one comparison" : `${reviews} comparisons`}`;
  if (judgement === "alike") return `You mark yourself much like ${than} (${by} apart on average; ${basis}).`;
  return `You mark yourself ${judgement} than ${than}, by ${by} on average (${basis}).`;
}
