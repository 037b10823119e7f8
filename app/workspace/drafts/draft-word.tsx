import { Icon } from "#app/icons/icon.tsx";
import { useKept } from "#app/keeping/use-kept.ts";
import type { DraftKeeper } from "./draft-state.ts";

type DraftWordProps = { keeper: DraftKeeper; onCompare: () => void };

/** How safe the draft is, always in the same place. A conflict is a button, because it wants a decision. */
export function DraftWord({ keeper, onCompare }: DraftWordProps) {
  const status = useKept(keeper, (state) => state.status);
  switch (status.kind) {
    case "untouched":
      return <span className="draft-word" />;
    case "saving":
      return (
        <span className="draft-word cap">
          <Icon name="loader" small /> Saving
        </span>
      );
    case "saved":
      return (
        <span className="draft-word cap">
          <Icon name="check" small /> Draft saved
        </span>
      );
    case "offline":
      return (
        <span className="draft-word say is-limit sm" role="status">
          <Icon name="wifi-off" small /> Offline, kept here
        </span>
      );
    case "refused":
      return (
        <span className="draft-word say is-fail sm" role="status" title={status.error}>
          <Icon name="x" small /> Not saved
        </span>
      );
    case "conflict":
      return (
        <button className="draft-word btn btn-sm say is-limit" type="button" onClick={onCompare}>
          <Icon name="triangle-alert" small /> Conflict: compare
        </button>
      );
  }
}
