import type { ReactNode } from "react";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import type { DesignHead } from "./review-data.ts";

type ReviewHeaderProps = { head: DesignHead; title?: string; children?: ReactNode };

export function ReviewHeader({ head, title = head.title, children }: ReviewHeaderProps) {
  const heading = useArrivalFocus<HTMLHeadingElement>(true);
  return (
    <header className="q-head dr-head">
      <div className="row wrap">
        <span className="badge badge-line">System design</span>
        <DifficultyMark difficulty={head.difficulty} />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
