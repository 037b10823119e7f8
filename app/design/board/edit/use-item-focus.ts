import { type RefObject, useEffect, useRef, useState } from "react";

/** Tries: a canvas draws a new block some frames after the board has it. */
const FRAMES = 30;

/** `gently`: only if the focus is on nothing of the board. */
type Wish = { id: string | undefined; gently: boolean };

/**
 * Moves the focus to a block or link of the board after the next drawing, by its id; undefined is the button that adds a block. What
 * does not appear is the board itself, so that the focus is never lost.
 */
export function useItemFocus(root: RefObject<HTMLElement>) {
  const [wish, setWish] = useState<Wish>();
  const frame = useRef(0);
  useEffect(() => {
    if (!wish) return;
    let left = FRAMES;
    function look() {
      const board = root.current;
      const holder = document.activeElement;
      if (!board || !wish) return;
      // Whoever has gone on in the meantime is not fetched back.
      if (holder !== document.body && (wish.gently || !board.contains(holder))) return;
      const item = find(board, wish.id);
      if (item || left-- === 0) (item ?? board).focus();
      else frame.current = requestAnimationFrame(look);
    }
    look();
    return () => cancelAnimationFrame(frame.current);
  }, [wish, root]);
  return (id: string | undefined, { gently = false } = {}) => setWish({ id, gently });
}

function find(board: HTMLElement, id: string | undefined): HTMLElement | null {
  const name =
    id === undefined
      ? "[data-add-block]"
      : `[data-board-item="${CSS.escape(id)}"][tabindex], button[data-board-item="${CSS.escape(id)}"]`;
  return board.querySelector<HTMLElement>(name);
}
