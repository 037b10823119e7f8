import { Icon } from "#app/icons/icon.tsx";
import { useShownStatus } from "./keeper-slot.ts";

/** How safe the answer is, always in the same place. */
export function SavedWord() {
  const status = useShownStatus();
  switch (status?.kind) {
    case undefined:
    case "untouched":
      return <span className="ds-saved" />;
    case "saving":
      return (
        <span className="ds-saved cap">
          <Icon name="loader" small /> <span className="only-wide">Saving</span>
        </span>
      );
    case "saved":
      return (
        <span className="ds-saved cap">
          <Icon name="check" small /> <span className="only-wide">Saved</span>
        </span>
      );
    case "offline":
      return (
        <span className="ds-saved say is-limit sm" role="status">
          <Icon name="wifi-off" small /> <span className="only-wide">Offline, kept here</span>
        </span>
      );
    case "refused":
    case "conflict":
      return (
        <span className="ds-saved say is-fail sm" role="status">
          <Icon name="x" small /> <span className="only-wide">Not saved</span>
        </span>
      );
  }
}
