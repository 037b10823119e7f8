import { type ReactNode, useId } from "react";

/** A heading with one sentence at the left, what it is about at the right. */
export function Section({ title, say, children }: { title: string; say: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="setting" aria-labelledby={id}>
      <div>
        <h2 className="t-panel" id={id}>
          {title}
        </h2>
        <p className="cap">{say}</p>
      </div>
      <div className="setting-body">{children}</div>
    </section>
  );
}
