import { useId, useRef } from "react";
import { Line } from "#app/components/line.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { useDragging } from "./use-dragging.ts";
import { useOrder } from "./use-order.ts";

type OrderingFieldsProps = {
  /** HTML of the items, in the order that was drawn. */
  lines: readonly string[];
  /** Which end is which: "fewest first". */
  direction: string;
  fields: Record<string, string>;
};

/**
 * Items are moved by buttons, by arrow keys on them, or dragged by their handle. The lists of places carry
 * the answer; without scripts they are what the learner sees and uses.
 */
export function OrderingFields({ lines, direction, fields }: OrderingFieldsProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const { order, move, announcement } = useOrder(lines.length, fields, list);
  const { dragged, target, handleProps } = useDragging(list, order, move);
  return (
    <fieldset className="q-order">
      <legend className="cap">Put in order, {direction}</legend>
      <ol ref={list}>
        {order.map((item, place) => (
          <li
            key={item}
            className="q-item"
            data-dragged={item === dragged?.item || undefined}
            data-target={
              dragged && target === place ? (target > dragged.from ? "after" : "before") : undefined
            }
            style={item === dragged?.item ? { translate: `0 ${dragged.shift}px` } : undefined}
          >
            <span className="q-grip needs-script" aria-hidden="true" {...handleProps(item)}>
              <Icon name="grip-vertical" />
            </span>
            <span className="q-place num needs-script" aria-hidden="true">
              {place + 1}
            </span>
            <select
              className="select needs-no-script"
              name={`place-${item}`}
              aria-label="Place"
              value={place + 1}
              onChange={() => undefined}
            >
              {lines.map((line, index) => (
                <option key={line} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
            <Line html={lines[item] ?? ""} className="grow" id={`${id}-${item}`} />
            <span className="q-moves needs-script">
              <MoveButton by={-1} {...{ id, item, place, move }} count={lines.length} />
              <MoveButton by={1} {...{ id, item, place, move }} count={lines.length} />
            </span>
          </li>
        ))}
      </ol>
      <p className="vh" role="status">
        {announcement}
      </p>
    </fieldset>
  );
}

type MoveButtonProps = {
  by: 1 | -1;
  /** Prefix of the ids of the items' texts. */
  id: string;
  item: number;
  place: number;
  count: number;
  move: (item: number, to: number) => void;
};

function MoveButton({ by, id, item, place, count, move }: MoveButtonProps) {
  const isEnd = by === -1 ? place === 0 : place === count - 1;
  return (
    <button
      className="btn btn-icon"
      type="button"
      // Stays focusable at the end of the list, so that the keyboard's place is not lost.
      aria-disabled={isEnd}
      aria-label={`Move ${by === -1 ? "up" : "down"}, now place ${place + 1} of ${count}`}
      aria-describedby={`${id}-${item}`}
      data-item={item}
      data-by={by}
      data-key={by === -1 ? place + 1 : undefined}
      onClick={() => !isEnd && move(item, place + by)}
      onKeyDown={(event) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        const to = place + (event.key === "ArrowUp" ? -1 : 1);
        if (to >= 0 && to < count) move(item, to);
      }}
    >
      <Icon name={by === -1 ? "arrow-up" : "arrow-down"} />
    </button>
  );
}
