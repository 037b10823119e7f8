import { Notice } from "#app/components/notice.tsx";
import type { SubmissionProgress } from "#app/components/submission-progress.ts";
import { LineLink } from "./program-error.tsx";

type CompileErrorViewProps = {
  error: NonNullable<SubmissionProgress["compileError"]>;
  onLine: ((line: number, column?: number) => void) | undefined;
};

/** Why nothing was run, and where. */
export function CompileErrorView({ error, onLine }: CompileErrorViewProps) {
  const { message, line, column } = error;
  return (
    <section className="case-detail">
      <h3>The program could not be read</h3>
      <Notice meaning="fail" icon="file-x">
        <b>Compile error.</b> {message}
        {line !== undefined && (
          <>
            {" "}
            (<LineLink line={line} column={column} onLine={onLine} />)
          </>
        )}
      </Notice>
      <p className="sm dim">
        Next: mend {line === undefined ? "it" : "this line"}. Nothing was run and nothing is counted.
      </p>
    </section>
  );
}
