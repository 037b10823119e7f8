import { formatCount } from "#app/components/format-number.ts";
import type { FunctionCost } from "#judge/verdict.ts";

type FunctionTableProps = {
  functions: readonly FunctionCost[];
  /** Of the whole program. */
  instructions: number;
};

/** As many as are looked at; the rest is one press away. */
const SHOWN = 5;

/** Which of the learner's functions the instructions go to. */
export function FunctionTable({ functions, instructions }: FunctionTableProps) {
  if (functions.length === 0) return null;
  const [first, rest] = [functions.slice(0, SHOWN), functions.slice(SHOWN)];
  return (
    <div className="function-costs">
      <Table caption="Your most expensive functions" functions={first} instructions={instructions} />
      {rest.length > 0 && (
        <details>
          <summary className="sm">
            {rest.length} more {rest.length === 1 ? "function" : "functions"}
          </summary>
          <Table caption="Your other functions" functions={rest} instructions={instructions} />
        </details>
      )}
    </div>
  );
}

function Table({ caption, functions, instructions }: FunctionTableProps & { caption: string }) {
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Function</th>
          <th scope="col" className="r">
            Instructions
          </th>
          <th scope="col" className="r">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {functions.map((one) => (
          <tr key={one.name}>
            <th scope="row">
              <code title={one.name}>{one.name}</code>
            </th>
            <td className="r num">{formatCount(one.instructions)}</td>
            <td className="r num">{share(one.instructions, instructions)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function share(part: number, whole: number): string {
  const percent = Math.round((part / Math.max(1, whole)) * 100);
  return percent === 0 && part > 0 ? "<\u00a01\u00a0%" : `${percent}\u00a0%`;
}
