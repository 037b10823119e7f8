import { type FormEvent, useId, useState } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import { Field } from "#app/components/field.tsx";
import { Line } from "#app/components/line.tsx";
import { Amount, BlockSelect } from "#app/design/board/edit/link-fields.tsx";
import { useFirstField } from "#app/design/board/edit/use-first-field.ts";
import { BOARD_LENGTHS } from "#problems/system-design/board/limits.ts";
import {
  type Block,
  CARGO_LABELS,
  CARGOES,
  type Cargo,
  type Link,
} from "#problems/system-design/vocabulary.ts";
import type { LinkFields } from "./edits.ts";
import type { Glossary } from "./glossary.ts";
import { usualCargo } from "./usual-cargo.ts";

type LinkDialogProps = {
  blocks: readonly Block[];
  /** The link to change. */
  link?: Link | undefined;
  /** The ends of a new one, as far as they are known. */
  ends?: { from?: string | undefined; to?: string | undefined } | undefined;
  glossary: Glossary;
  onSave: (fields: LinkFields) => void;
  onDelete: () => void;
  onClose: () => void;
};

/** All that a link says, in one form. */
export function LinkDialog({ blocks, link, ends, glossary, onSave, onDelete, onClose }: LinkDialogProps) {
  const form = useId();
  const fields = useFirstField();
  const [from, setFrom] = useState(link?.from ?? ends?.from ?? blocks[0]?.id ?? "");
  const [to, setTo] = useState(link?.to ?? ends?.to ?? "");
  const [chosenCargo, setCargo] = useState<Cargo | undefined>(link?.carries);
  const [protocol, setProtocol] = useState(link?.protocol ?? "");
  const [error, setError] = useState<string>();
  const cargo = chosenCargo ?? usualCargo(blocks.find(({ id }) => id === from)?.type);
  const means = meaning(glossary, protocol);
  const isWake = cargo === "wake";

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!to || to === from) {
      setError(
        to
          ? "A link leads to another block than the one that it comes from."
          : "Choose where the link leads.",
      );
      event.currentTarget.querySelector<HTMLElement>('[name="to"]')?.focus();
      return;
    }
    const data = new FormData(event.currentTarget);
    onSave({
      from,
      to,
      carries: cargo,
      protocol: protocol.trim(),
      payload: text(data, "payload"),
      rate: text(data, "rate"),
    });
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={link ? "Change the link" : "Add a link"}
      actions={
        <>
          {link && (
            <button className="btn btn-danger" type="button" onClick={onDelete}>
              Delete
            </button>
          )}
          <button className="btn btn-primary" type="submit" form={form}>
            {link ? "Save" : "Add"}
          </button>
        </>
      }
    >
      <form ref={fields} id={form} className="board-form" onSubmit={save}>
        <Field label="From">
          {(control) => <BlockSelect {...control} blocks={blocks} value={from} onChange={setFrom} />}
        </Field>
        <Field label="To" error={error}>
          {(control) => (
            <BlockSelect
              {...control}
              name="to"
              isFirst={Boolean(ends?.from) && !to}
              blocks={blocks}
              value={to}
              onChange={setTo}
              empty="Choose a block"
            />
          )}
        </Field>
        <Field
          label="Carries"
          hint={isWake ? "Starts something and carries no data; drawn dashed." : undefined}
        >
          {(control) => (
            <select
              {...control}
              className="select"
              data-first={link || (ends?.from && ends.to) ? true : undefined}
              value={cargo}
              onChange={(event) => setCargo(event.currentTarget.value as Cargo)}
            >
              {CARGOES.map((each) => (
                <option key={each} value={each}>
                  {CARGO_LABELS[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Protocol" hint={means && <Line html={means} />}>
          {(control) => (
            <>
              <input
                {...control}
                className="input"
                value={protocol}
                onChange={(event) => setProtocol(event.currentTarget.value)}
                list={`${form}-protocols`}
                maxLength={BOARD_LENGTHS.protocol}
                autoComplete="off"
              />
              <datalist id={`${form}-protocols`}>
                {glossary.links.map((word) => (
                  <option key={word.protocol} value={word.protocol} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <div className="board-form-pair">
          <Amount
            label="Payload"
            name="payload"
            value={link?.payload}
            hint={isWake ? "None needed" : "A size such as 51 B, or what is sent"}
          />
          <Amount
            label="Rate"
            name="rate"
            value={link?.rate}
            hint="How often or how long, such as 144 1/d, 6 s, or “on an alarm”"
          />
        </div>
      </form>
    </Dialog>
  );
}

function meaning(glossary: Glossary, protocol: string): string | undefined {
  const name = protocol.trim().toLowerCase();
  return glossary.links.find((word) => word.protocol.toLowerCase() === name)?.means;
}

function text(data: FormData, name: string): string {
  return String(data.get(name) ?? "").trim();
}
