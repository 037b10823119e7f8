import { type KeyboardEvent, type PointerEvent, useRef } from "react";

type SplitterProps = {
  /** Id of the pane whose size it sets: the one before it of two beside each other, the one after it of two above each other. */
  pane: string;
  direction: "x" | "y";
  label: string;
  /** Percent of what both have together. */
  size: number;
  limits: readonly [least: number, most: number];
  onResize: (size: number) => void;
  onReset: () => void;
};

/** Percent of the window that an arrow key moves. */
const STEP = 2;

/**
 * A separator that is dragged, or moved by arrow keys, Home and End; Enter or a double click takes the
 * usual size again. After the window splitter of the ARIA authoring practices.
 */
export function Splitter({ pane, direction, label, size, limits, onResize, onReset }: SplitterProps) {
  const element = useRef<HTMLDivElement>(null);
  const [least, most] = limits;
  const isAfter = direction === "y";

  function drag(event: PointerEvent<HTMLDivElement>) {
    const around = element.current?.parentElement?.getBoundingClientRect();
    if (!around || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const share = isAfter
      ? (around.bottom - event.clientY) / around.height
      : (event.clientX - around.left) / around.width;
    onResize(share * 100);
  }
  function press(event: KeyboardEvent) {
    const [less, more] = isAfter ? ["ArrowDown", "ArrowUp"] : ["ArrowLeft", "ArrowRight"];
    const to = { [less]: size - STEP, [more]: size + STEP, Home: least, End: most }[event.key];
    if (to === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (to === undefined) onReset();
    else onResize(to);
  }
  return (
    <div
      ref={element}
      className={`split split-${direction} needs-script`}
      role="separator"
      aria-orientation={direction === "x" ? "vertical" : "horizontal"}
      aria-label={label}
      aria-controls={pane}
      aria-valuenow={Math.round(size)}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  );
}
