import { Line } from "#app/components/line.tsx";
import { BLOCK_LABELS } from "#problems/system-design/vocabulary.ts";
import type { QuestionView } from "./workspace-data.ts";

/** What makes sense on this board, and what each word means here. */
export function Glossary({ glossary }: Pick<QuestionView, "glossary">) {
  return (
    <details className="card ds-more">
      <summary>
        <h2>Blocks and links that make sense here</h2>
      </summary>
      <div className="card-body">
        <dl className="ds-glossary">
          {glossary.blocks.map(({ type, means }) => (
            <div key={type}>
              <dt>{BLOCK_LABELS[type]}</dt>
              <dd>
                <Line html={means} />
              </dd>
            </div>
          ))}
          {glossary.links.map(({ protocol, means }) => (
            <div key={protocol}>
              <dt>{protocol}</dt>
              <dd>
                <Line html={means} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
