import { type RefObject, useEffect, useRef, useState } from "react";

/** The learner's order of items, as their places on the page; moves them and says what happened. */
export function useOrder(count: number, fields: Record<string, string>, list: RefObject<HTMLOListElement>) {
  const [order, setOrder] = useState(() => initialOrder(count, fields));
  const [announcement, setAnnouncement] = useState("");
  const held = useRef<{ item: string; by: string }>();

  function move(item: number, to: number) {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && list.current?.contains(activeElement)) {
      held.current = { item: activeElement.dataset["item"] ?? "", by: activeElement.dataset["by"] ?? "" };
    }
    const from = order.indexOf(item);
    const text = list.current?.children[from]?.querySelector(".grow")?.textContent ?? "";
    setOrder((before) => moved(before, before.indexOf(item), to));
    setAnnouncement(`${text}: place ${to + 1} of ${count}.`);
  }

  // An element that changes its place in the document loses the focus.
  useEffect(() => {
    if (!held.current || order.length === 0) return;
    const { item, by } = held.current;
    list.current?.querySelector<HTMLElement>(`[data-item="${item}"][data-by="${by}"]`)?.focus();
    held.current = undefined;
  }, [order, list]);

  return { order, move, announcement };
}

export function moved(order: readonly number[], from: number, to: number): number[] {
  const rest = order.toSpliced(from, 1);
  return rest.toSpliced(to, 0, order[from] ?? 0);
}

/** What a form that was refused had; else the items as drawn. */
function initialOrder(count: number, fields: Record<string, string>): number[] {
  const drawn = Array.from({ length: count }, (_, index) => index);
  const placeOf = (item: number) => Number(fields[`place-${item}`] ?? item + 1);
  return drawn.sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}
