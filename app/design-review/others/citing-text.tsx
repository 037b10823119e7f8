import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

type CitingTextProps = {
  /** Of the text. */
  label: string;
  /** What can be cited: the words of sentences, blocks, links and rows. */
  cites: readonly string[];
};

/** A text in which # cites: what is chosen beneath it is quoted where the caret stood. */
export function CitingText({ label, cites }: CitingTextProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const choice = useRef<HTMLInputElement>(null);
  // A long answer has two thousand sentences: none is listed before somebody looks for one.
  const [isListed, setListed] = useState(false);
  const list = useId();
  useEffect(() => {
    if (isListed) showList(choice.current);
  }, [isListed]);

  function onInput({ currentTarget, nativeEvent }: FormEvent<HTMLTextAreaElement>) {
    const { selectionEnd, value } = currentTarget;
    if ((nativeEvent as InputEvent).data !== "#" || !/(^|\s)#$/.test(value.slice(0, selectionEnd))) return;
    choice.current?.focus();
  }
  function cite(words: string | undefined) {
    const [area, field] = [text.current, choice.current];
    if (!area || !field || words === undefined) return;
    const end = area.selectionEnd;
    const start = area.value.slice(0, end).endsWith("#") ? end - 1 : end;
    area.setRangeText(`“${words}” `, start, end, "end");
    field.value = "";
    area.focus();
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") text.current?.focus();
    if (event.key !== "Enter") return;
    event.preventDefault();
    const sought = event.currentTarget.value.trim().toLowerCase();
    if (sought !== "") cite(cites.find((one) => one.toLowerCase().includes(sought)));
  }
  return (
    <>
      <textarea
        ref={text}
        className="input"
        name="text"
        rows={2}
        required
        maxLength={4000}
        aria-label={label}
        onInput={onInput}
      />
      <input
        ref={choice}
        className="input needs-script"
        list={list}
        autoComplete="off"
        aria-label="Cite a sentence, block, link or row of the answer"
        placeholder="# cites from the answer"
        onFocus={() => (isListed ? showList(choice.current) : setListed(true))}
        onChange={({ target }) => cite(cites.find((one) => one === target.value))}
        onKeyDown={onKeyDown}
      />
      <datalist id={list}>{isListed && cites.map((one) => <option key={one} value={one} />)}</datalist>
    </>
  );
}

/** Where the browser can; elsewhere it lists what fits once something is typed. */
function showList(field: HTMLInputElement | null): void {
  try {
    field?.showPicker();
  } catch {}
}
