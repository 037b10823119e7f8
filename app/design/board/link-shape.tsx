import { LINE } from "#problems/system-design/board/layout/box.ts";
import type { DrawnLink } from "#problems/system-design/board/layout/layout.ts";
import { FACES } from "#problems/system-design/board/layout/text.ts";
import { MarkSign, markInk } from "./block-shape.tsx";
import type { Mark } from "./highlight.ts";
import type { Ink } from "./ink.ts";

type LinkShapeProps = {
  drawn: DrawnLink;
  ink: Ink;
  /** The id of the arrow head, of which `ArrowHead` draws one for each drawing. */
  arrow: string;
  mark?: Mark | undefined;
  isSelected?: boolean | undefined;
};

/** `zoom`: of a drawing that is looked at from afar, so that lines stay as fine as they are. */
type LinkLineProps = LinkShapeProps & { zoom?: number | undefined };

/** The line; dashed where it only wakes something. */
export function LinkLine({ drawn, ink, arrow, mark, isSelected = false, zoom = 1 }: LinkLineProps) {
  const colour = mark ? markInk(mark, ink) : isSelected ? ink.accent : ink.text3;
  const dashes = mark === "removed" ? "6 4" : drawn.link.carries === "wake" ? "3 3" : undefined;
  return (
    <path
      d={drawn.path}
      fill="none"
      stroke={colour}
      strokeWidth={(mark || isSelected ? 2.25 : 1.5) * (zoom < 1 ? 0.7 / zoom : 1)}
      strokeDasharray={dashes}
      markerEnd={`url(#${arrow})`}
    />
  );
}

/** What it carries, on a ground of its own, so that lines do not run through words. */
export function LinkLabel({
  drawn: { label },
  ink,
  mark,
  isSelected = false,
}: Omit<LinkShapeProps, "arrow">) {
  const left = label.x - label.width / 2;
  const top = label.y - label.height / 2;
  return (
    <>
      <rect
        x={left}
        y={top}
        width={label.width}
        height={label.height}
        rx={3}
        fill={ink.ground}
        stroke={isSelected ? ink.accent : "none"}
      />
      <text
        x={label.x}
        y={top + 11}
        fill={ink.text2}
        fontFamily={ink.textFace}
        fontSize={FACES.caption.size}
        textAnchor="middle"
      >
        {label.title}
      </text>
      {mark && <MarkSign mark={mark} ink={ink} x={left - 8} y={top + 8} />}
      {label.figures.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text
          key={index}
          x={label.x}
          y={top + LINE.caption + 10 + index * LINE.figure}
          fill={ink.text3}
          fontFamily={ink.monoFace}
          fontSize={FACES.figure.size}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </>
  );
}

export function ArrowHead({ id, ink }: { id: string; ink: Ink }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="9"
      markerHeight="9"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0l8 4-8 4z" fill={ink.text3} />
    </marker>
  );
}
