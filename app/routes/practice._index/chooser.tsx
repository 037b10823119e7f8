import { Form, Link, useSubmit } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import { Icon } from "#app/icons/icon.tsx";
import { type Chosen, type Counts, LENGTHS, type loosenings } from "#app/practice/choosing.ts";

type ChooserProps = {
  chosen: Chosen;
  counts: Counts;
  /** Filled where nothing fits. */
  loosenings: ReturnType<typeof loosenings>;
  isSending: boolean;
};

/** A form whose choices are the address and whose button starts the set. With scripts the counts follow. */
export function Chooser({ chosen, counts, loosenings, isSending }: ChooserProps) {
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  function follow() {
    if (!form.current) return;
    const filled = [...new FormData(form.current)].filter(
      ([name, value]) => value !== "" && name !== "intent",
    );
    const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
    submit(search, { method: "get", action: "/practice", replace: true, preventScrollReset: true });
  }
  useFollowed(form, chosen);
  const { available, topics, difficulties, roles } = counts;
  return (
    <section className="card" aria-labelledby="choose">
      <div className="card-head">
        <h2 id="choose">A set of your choice</h2>
      </div>
      <Form ref={form} method="get" action="/practice" className="card-body practice-form" onChange={follow}>
        <fieldset>
          <legend className="label">Topics, none means all</legend>
          <div className="practice-topics">
            {topics.map(({ value, label, count }) => (
              <label key={value} className="practice-topic">
                <input
                  type="checkbox"
                  name={`topic-${value}`}
                  defaultChecked={chosen.topics.includes(value)}
                />
                <span className="grow">{label}</span>
                <span className="num faint">{count}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="practice-selects">
          <Select
            name="difficulty"
            label="Difficulty"
            any="Any difficulty"
            chosen={chosen.difficulty}
            options={difficulties}
          />
          <Select name="role" label="Role" any="Any role" chosen={chosen.role} options={roles} />
        </div>
        <Radios
          legend="Length"
          name="length"
          chosen={String(chosen.length)}
          options={LENGTHS.map((length) => [String(length), String(length)])}
        />
        <Radios
          legend="Explanations"
          name="feedback"
          chosen={chosen.feedback}
          options={[
            ["immediate", "After each answer"],
            ["deferred", "At the end"],
          ]}
        />
        <div className="practice-go">
          <p className="sm" role="status">
            {available === 0 ? (
              "No question fits these choices."
            ) : (
              <>
                <b className="num">{Math.min(available, chosen.length)}</b> of{" "}
                <span className="num">{available}</span> that fit, those not seen lately first.
              </>
            )}
          </p>
          {loosenings.length > 0 && (
            <ul className="practice-loosen">
              {loosenings.map(({ says, address, count }) => (
                <li key={address}>
                  <Link className="link" to={address} replace preventScrollReset>
                    Take {says}
                  </Link>
                  : <span className="num">{count}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="row wrap">
            <button
              className="btn btn-primary btn-lg"
              type="submit"
              name="intent"
              value="start"
              formMethod="post"
              disabled={available === 0}
              aria-busy={isSending}
            >
              <Icon name="play" />
              Start
            </button>
            <button className="btn btn-lg needs-no-script" type="submit">
              Count again
            </button>
          </p>
        </div>
      </Form>
    </section>
  );
}

/** Keeps the fields like the address when that changes by a link; making them anew would lose the focus. */
function useFollowed(form: RefObject<HTMLFormElement>, { topics, difficulty, role }: Chosen) {
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLSelectElement) {
        field.value = (field.name === "role" ? role : difficulty) ?? "";
      } else if (field instanceof HTMLInputElement && field.type === "checkbox") {
        field.checked = topics.some((topic) => field.name === `topic-${topic}`);
      }
    }
  }, [form, topics, difficulty, role]);
}

type SelectProps = {
  name: string;
  label: string;
  any: string;
  chosen: string | undefined;
  options: readonly { value: string; label: string; count: number }[];
};

function Select({ name, label, any, chosen = "", options }: SelectProps) {
  return (
    <label className="practice-select">
      <span className="label">{label}</span>
      <select className="select" name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label} ({option.count})
          </option>
        ))}
      </select>
    </label>
  );
}

type RadiosProps = {
  legend: string;
  name: string;
  chosen: string;
  /** Value and label. */
  options: readonly (readonly [string, string])[];
};

function Radios({ legend, name, chosen, options }: RadiosProps) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <div className="practice-radios">
        {options.map(([value, label]) => (
          <label key={value} className="practice-radio">
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
