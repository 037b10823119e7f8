import { useEffect, useRef } from "react";
import type { Language } from "#judge/verdict.ts";

export type Side = { title: string; source: string };

type CompareProps = { left: Side; right: Side; language: Language };

/** Two texts beside each other, differences marked. Plain texts until the script for it is there. */
export function Compare({ left, right, language }: CompareProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let destroy: (() => void) | undefined;
    let isGone = false;
    void import("./merge-view.ts")
      .then(({ showDifference }) => {
        if (!isGone && host.current)
          destroy = showDifference(host.current, left.source, right.source, language);
      })
      // Without it the plain texts below stay.
      .catch(() => undefined);
    return () => {
      isGone = true;
      destroy?.();
    };
  }, [left.source, right.source, language]);
  return (
    <div className="compare">
      <div className="compare-heads">
        <h3>{left.title}</h3>
        <h3>{right.title}</h3>
      </div>
      <div ref={host} className="compare-merge" />
      <div className="compare-plain">
        <pre className="value">{left.source}</pre>
        <pre className="value">{right.source}</pre>
      </div>
    </div>
  );
}
