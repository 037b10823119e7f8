import { Icon } from "#app/icons/icon.tsx";
import type { DraftStatus } from "#app/workspace/drafts/draft-state.ts";

/** How safe a note is, always in the same place. */
export function NoteWord({ status }: { status: DraftStatus }) {
  switch (status.kind) {
    case "untouched":
      return null;
    case "saving":
      return <span className="cap">Saving</span>;
    case "saved":
      return (
        <span className="cap row g-2 needs-script">
          <Icon name="check" small /> Saved
        </span>
      );
    case "offline":
      return (
        <span className="say is-limit sm" role="status">
          <Icon name="wifi-off" small /> Offline, kept here
        </span>
      );
    case "refused":
    case "conflict":
      return (
        <span className="say is-fail sm">
          <Icon name="x" small /> Not saved
        </span>
      );
  }
}
