import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { PANE_LIMITS, type PaneSizes } from "./pane-sizes.ts";
import type { PaneSizing } from "./use-pane-sizes.ts";

type SplitterProps = {
  /** The pane whose size it sets. */
  pane: keyof PaneSizes;
  /** Between panes beside each other, or above each other. */
  direction: "x" | "y";
  label: string;
  sizing: PaneSizing;
};

/** Percent of the window that an arrow key moves. */
const STEP = 2;

/**
 * A separator that is dragged, or moved by arrow keys, Home and End; Enter or a double click takes the
 * usual size again. After the window splitter of the ARIA authoring practices.
 */
export function Splitter({ pane, direction, label, sizing }: SplitterProps) {
  const element = useRef<HTMLDivElement>(null);
  const [least, most] = PANE_LIMITS[pane];
  const size = sizing.sizes[pane];
  // The statement stands before its separator, the results after theirs.
  const isAfter = direction === "y";

  function drag(event: PointerEvent<HTMLDivElement>) {
    const around = element.current?.parentElement?.getBoundingClientRect();
    if (!around || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const share = isAfter
      ? (around.bottom - event.clientY) / around.height
      : (event.clientX - around.left) / around.width;
    sizing.resize(pane, share * 100);
  }
  function press(event: KeyboardEvent) {
    const [less, more] = isAfter ? ["ArrowDown", "ArrowUp"] : ["ArrowLeft", "ArrowRight"];
    const to = { [less]: size - STEP, [more]: size + STEP, Home: least, End: most }[event.key];
    if (to === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (to === undefined) sizing.reset(pane);
    else sizing.resize(pane, to);
  }
  return (
    <div
      ref={element}
      className={`split split-${direction} needs-script`}
      role="separator"
      aria-orientation={direction === "x" ? "vertical" : "horizontal"}
      aria-label={label}
      aria-controls={`pane-panel-${pane}`}
      aria-valuenow={Math.round(size)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => sizing.reset(pane)}
      onKeyDown={press}
    />
  );
}
