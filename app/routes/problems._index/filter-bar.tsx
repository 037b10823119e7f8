import { Form, Link, useNavigation, useSearchParams, useSubmit } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { Icon } from "#app/icons/icon.tsx";
import { FilterChip } from "./filter-chip.tsx";
import { addressWithout, CHOICES, type Filters } from "./filters.ts";

type FilterBarProps = {
  filters: Filters;
  /** How many rows pass the filters, and of how many. */
  shown: number;
  total: number;
  /** Address of one of the rows. */
  random: string | undefined;
  /** Those that problems name; the others are not offered. */
  devices: readonly string[];
  textRef: RefObject<HTMLInputElement>;
};

/** Milliseconds without a key until the list follows what is typed. */
const TYPING_PAUSE_MS = 150;
const LIST = "/problems";

/** A form whose answer is an address. With scripts it sends itself; without them there is a button. */
export function FilterBar({ filters, shown, total, random, devices, textRef }: FilterBarProps) {
  const [search] = useSearchParams();
  const destination = useNavigation().location?.pathname;
  const isLoading = destination === LIST;
  const { form, send, sendSoon } = useSelfSending(destination !== undefined && !isLoading);
  useFollowed(textRef, filters.text);
  const sort = search.get("sort");
  const choices = CHOICES.map((choice) =>
    choice.name === "device"
      ? { ...choice, options: choice.options.filter(({ value }) => devices.includes(value)) }
      : choice,
  ).filter(({ options }) => options.length > 0);
  return (
    <Form ref={form} className="filters" method="get" action={LIST} role="search">
      <div className="filter-text">
        <Icon name="search" small />
        <input
          ref={textRef}
          className="input"
          type="search"
          name="q"
          placeholder="Title, number or topic"
          aria-label="Filter problems"
          aria-keyshortcuts="/"
          defaultValue={filters.text}
          onChange={sendSoon}
        />
        <kbd className="only-wide needs-script" aria-hidden="true">
          /
        </kbd>
      </div>
      {sort && <input type="hidden" name="sort" value={sort} />}
      <div className="chips">
        {choices.map(({ name, label, options }) => (
          <FilterChip
            key={name}
            name={name}
            label={label}
            options={options}
            value={filters.chosen[name]}
            without={addressWithout(search, name)}
            onChange={send}
          />
        ))}
        <button className="btn needs-no-script" type="submit">
          Apply
        </button>
      </div>
      <span className="grow" />
      <p className="cap filter-count" role="status" aria-busy={isLoading}>
        <b className="num">{shown}</b> of {total}
      </p>
      {random && (
        <Link className="btn random" to={random} aria-keyshortcuts="x">
          <Icon name="shuffle" />
          <span className="random-word">Random</span>
          <kbd className="needs-script" aria-hidden="true">
            X
          </kbd>
        </Link>
      )}
    </Form>
  );
}

/**
 * Sends a form without its empty fields, so that the address holds nothing that says nothing. Not any more
 * when somebody `isLeaving`: the list must not follow the last keys and take them back.
 */
function useSelfSending(isLeaving: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<number>();
  const submit = useSubmit();
  function send() {
    window.clearTimeout(timer.current);
    if (!form.current) return;
    const filled = [...new FormData(form.current)].filter(([, value]) => value !== "");
    const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
    submit(search, { method: "get", action: LIST, replace: true, preventScrollReset: true });
  }
  function sendSoon() {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(send, TYPING_PAUSE_MS);
  }
  useEffect(() => {
    if (isLeaving) window.clearTimeout(timer.current);
    return () => window.clearTimeout(timer.current);
  }, [isLeaving]);
  // A long list is drawn again before the effect above hears that somebody leaves: the press itself says so.
  useEffect(() => {
    const pressed = (event: MouseEvent) => {
      const isAnotherTab = event.ctrlKey || event.metaKey || event.shiftKey;
      if (isAnotherTab || !(event.target instanceof Element)) return;
      if (event.target.closest("a")) window.clearTimeout(timer.current);
    };
    document.addEventListener("click", pressed, { capture: true });
    return () => document.removeEventListener("click", pressed, { capture: true });
  }, []);
  return { form, send, sendSoon };
}

/** Keeps the field like the address when that changes by other means, never under somebody's fingers. */
function useFollowed(field: RefObject<HTMLInputElement>, text: string) {
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = text;
  }, [field, text]);
}
