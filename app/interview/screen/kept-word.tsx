import { Icon } from "#app/icons/icon.tsx";
import type { Keeper } from "#app/keeping/keeper-state.ts";
import { useKept } from "#app/keeping/use-kept.ts";

/** How safe the answer is, always in the same place; where two tabs differ, the choice between them. */
export function KeptWord<Content>({ keeper }: { keeper: Keeper<Content> }) {
  const status = useKept(keeper, (state) => state.status);
  switch (status.kind) {
    case "untouched":
      return <span className="iv-kept cap">Saved as you go</span>;
    case "saving":
      return <span className="iv-kept cap">Saving</span>;
    case "saved":
      return (
        <span className="iv-kept cap">
          <Icon name="check" small /> Saved
        </span>
      );
    case "offline":
      return (
        <span className="iv-kept say is-limit sm" role="status">
          <Icon name="wifi-off" small /> Offline, kept here
        </span>
      );
    case "refused":
      return (
        <span className="iv-kept say is-fail sm" role="status">
          <Icon name="x" small /> {status.error}
        </span>
      );
    case "conflict":
      return (
        <span className="iv-kept say is-limit sm" role="status">
          <Icon name="triangle-alert" small /> Another tab saved something else:
          <button className="btn btn-sm" type="button" onClick={() => void keeper.resolve("mine")}>
            Keep this one
          </button>
          <button className="btn btn-sm" type="button" onClick={() => void keeper.resolve("theirs")}>
            Take the other
          </button>
        </span>
      );
  }
}
