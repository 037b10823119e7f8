import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { useKept } from "#app/keeping/use-kept.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import type { AnswerKeeper } from "./use-answer-keeper.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;
type Place = {
  read: (answer: DesignAnswer) => string;
  write: (answer: DesignAnswer, text: string) => Partial<DesignAnswer>;
};

/**
 * What a field needs to show and change one place of an answer. The field has its own text, so that nothing
 * moves the caret; texts from outside, another tab's or a recovered one, are put into it.
 */
export function useKeptField<Element extends Field>(keeper: AnswerKeeper, place: Place) {
  const field = useRef<Element>(null);
  const latest = useRef(place);
  latest.current = place;
  const [defaultValue] = useState(() => place.read(keeper.state().text));
  const replaced = useKept(keeper, (state) => state.replaced);
  const change = (text: string) => keeper.change(latest.current.write(keeper.state().text, text));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before this script was there
  useEffect(() => {
    const typed = field.current?.value;
    if (typed !== undefined && typed !== defaultValue) change(typed);
  }, [keeper]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text came from elsewhere
  useEffect(() => {
    const text = latest.current.read(keeper.state().text);
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [keeper, replaced]);

  return {
    ref: field,
    defaultValue,
    autoComplete: "off",
    onChange: (event: ChangeEvent<Element>) => change(event.target.value),
    onBlur: () => void keeper.flush(),
  };
}
