import { type RefObject, useEffect, useRef } from "react";
import type { Keeper, Stored } from "#app/keeping/keeper-state.ts";
import { useKept } from "#app/keeping/use-kept.ts";
import { type Filled, useFieldsKeeper } from "./use-fields-keeper.ts";
import { useFlushed } from "./use-flushed.ts";

type KeptForm = {
  keeper: Keeper<Filled>;
  /** How often another tab took the place of what was filled in: then the form is another one. */
  replaced: number;
  box: RefObject<HTMLDivElement>;
  /** For the element around the form: what its buttons and keys change is there a moment later. */
  listeners: Record<"onInput" | "onClick" | "onKeyUp" | "onPointerUp", () => void>;
};

type Options = {
  interview: string;
  position: number;
  stored: Stored<Filled> | undefined;
  /** The section is about to end: what is not saved yet is saved now. */
  isClosing: boolean;
  /** Where the form is within the box. */
  selector: string;
  /** Another one means another form. */
  turn: string;
  /** Told with what is filled in. */
  beside: Record<string, string>;
};

/**
 * Keeps the form of an answer as it is filled in. One that nobody has touched is no answer: an order as it lay
 * there, say, while somebody pressed something else.
 */
export function useKeptForm({ interview, position, stored, isClosing, ...form }: Options): KeptForm {
  const { selector, turn, beside } = form;
  const keeper = useFieldsKeeper(interview, position, stored);
  const replaced = useKept(keeper, (state) => state.replaced);
  const box = useRef<HTMLDivElement>(null);
  const untouched = useRef<string>();
  useFlushed(keeper, isClosing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn begins with another form
  useEffect(() => {
    untouched.current = JSON.stringify(filledIn(box.current, selector));
  }, [position, turn, replaced]);
  const read = () => {
    const fields = filledIn(box.current, selector);
    if (!fields || JSON.stringify(fields) === untouched.current) return;
    untouched.current = undefined;
    keeper.change({ fields: { ...fields, ...beside } });
  };
  const readSoon = () => void setTimeout(read, 0);
  const listeners = { onInput: readSoon, onClick: readSoon, onKeyUp: readSoon, onPointerUp: readSoon };
  return { keeper, replaced, box, listeners };
}

/** Of the form around the answer, and told by the server anew each time. */
const AROUND = new Set(["version", "opened", "hints"]);

function filledIn(box: HTMLElement | null, selector: string): Record<string, string> | undefined {
  const form = box?.querySelector<HTMLFormElement>(selector);
  if (!form) return undefined;
  const pairs = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === "string" && !AROUND.has(pair[0]),
  );
  return Object.fromEntries(pairs);
}
