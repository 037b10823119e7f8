import type { ReactNode } from "react";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { KIND_ICONS } from "#app/components/kind-mark.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { Icon } from "#app/icons/icon.tsx";
import { KIND_LABELS, TOPIC_LABELS } from "#problems/vocabulary.ts";
import type { ScenarioHeadData } from "./scenario-head.ts";

type ScenarioHeaderProps = {
  head: ScenarioHeadData;
  /** The title takes the focus after a step within the site, so that it is read out. */
  takesFocus: boolean;
  children?: ReactNode;
};

export function ScenarioHeader({ head, takesFocus, children }: ScenarioHeaderProps) {
  const title = useArrivalFocus<HTMLHeadingElement>(takesFocus);
  return (
    <header className="q-head">
      <div className="row wrap">
        <span className="badge badge-line">
          <Icon name={KIND_ICONS.scenario} />
          {KIND_LABELS.scenario}
        </span>
        {head.topics.map((topic) => (
          <span className="badge badge-line" key={topic}>
            {TOPIC_LABELS[topic]}
          </span>
        ))}
        <DifficultyMark difficulty={head.difficulty} />
      </div>
      <h1 ref={title} tabIndex={-1}>
        {head.title}
      </h1>
      {children}
    </header>
  );
}
