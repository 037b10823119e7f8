import type { KeyboardEvent } from "react";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Arrow keys, J and K walk through the boxes of an answer's places; Tab still does. */
export function movePlaces(event: KeyboardEvent<HTMLFormElement>): void {
  const box = event.target;
  const step = STEPS[event.key];
  const isPlace = box instanceof HTMLInputElement && box.type === "checkbox" && box.dataset["place"];
  if (!isPlace || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[data-place]")];
  const next = boxes[boxes.indexOf(box) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
