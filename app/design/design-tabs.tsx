import { TabList } from "#app/components/tabs.tsx";
import { Say } from "#app/components/verdict-word.tsx";
import { standingOf } from "./budget/budget-standing.tsx";
import type { SheetView } from "./workspace-data.ts";

const PANES = ["brief", "board", "budget", "talk"] as const;
export type Pane = (typeof PANES)[number];

type DesignTabsProps = {
  pane: Pane;
  onPane: (pane: Pane) => void;
  blocks: number;
  sheet: SheetView;
  /** Follow-ups without a reply. */
  unanswered: number;
};

/** On narrow screens one panel is shown at a time; the tabs say what is in the others. */
export function DesignTabs({ pane, onPane, blocks, sheet, unanswered }: DesignTabsProps) {
  const { known, hold } = standingOf(sheet);
  const broken = known - hold;
  return (
    <div className="ds-tabs needs-script">
      <TabList
        name="design"
        label="Workspace"
        selected={pane}
        onSelect={onPane}
        tabs={[
          { id: "brief", label: "Brief" },
          { id: "board", label: "Board", extra: blocks > 0 && <Count of={blocks} what="blocks" /> },
          {
            id: "budget",
            label: "Budget",
            extra: broken > 0 && <Say icon="x" word={String(broken)} meaning="fail" />,
          },
          { id: "talk", label: "Talk", extra: unanswered > 0 && <Count of={unanswered} what="to answer" /> },
        ]}
      />
    </div>
  );
}

function Count({ of, what }: { of: number; what: string }) {
  return (
    <span className="count">
      {of}
      <span className="vh"> {what}</span>
    </span>
  );
}
