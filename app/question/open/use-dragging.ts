import { type PointerEvent, type RefObject, useState } from "react";

type Dragged = {
  item: number;
  /** Its place when it was taken. */
  from: number;
  /** Pixels that it was moved by. */
  shift: number;
};

/**
 * Dragging an item by its handle, with mouse, pen or finger. The list itself changes when the item is let go:
 * an element that changes its place in the document would lose the pointer.
 */
export function useDragging(
  list: RefObject<HTMLOListElement>,
  order: readonly number[],
  move: (item: number, to: number) => void,
) {
  const [dragged, setDragged] = useState<Dragged>();
  const [start, setStart] = useState(0);
  const [target, setTarget] = useState<number>();

  function end() {
    setDragged(undefined);
    setTarget(undefined);
  }

  const handleProps = (item: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = order.indexOf(item);
      setStart(event.pageY);
      setDragged({ item, from, shift: 0 });
      setTarget(from);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (dragged?.item !== item) return;
      setDragged({ ...dragged, shift: event.pageY - start });
      setTarget(placeAt(list.current, dragged.from, event.clientY));
    },
    onPointerUp() {
      if (dragged?.item !== item) return;
      if (target !== undefined && target !== dragged.from) move(item, target);
      end();
    },
    onPointerCancel: end,
  });

  return { dragged, target, handleProps };
}

/** How many of the other items' middles lie above the pointer. */
function placeAt(list: HTMLOListElement | null, from: number, y: number): number {
  const others = [...(list?.children ?? [])].filter((_, place) => place !== from);
  return others.filter((other) => {
    const { top, height } = other.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
