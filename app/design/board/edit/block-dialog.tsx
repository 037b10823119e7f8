import { type FormEvent, useId, useState } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import { Field } from "#app/components/field.tsx";
import { Line } from "#app/components/line.tsx";
import { useFirstField } from "#app/design/board/edit/use-first-field.ts";
import { BOARD_LENGTHS } from "#problems/system-design/board/limits.ts";
import {
  BLOCK_LABELS,
  BLOCK_TYPES,
  type Block,
  type BlockType,
  PLACE_LABELS,
  PLACES,
  type Place,
  USUAL_PLACE,
} from "#problems/system-design/vocabulary.ts";
import type { BlockFields } from "./edits.ts";
import type { Glossary } from "./glossary.ts";

type BlockDialogProps = {
  /** The block to change; absent: a new one. */
  block?: Block | undefined;
  glossary: Glossary;
  onSave: (fields: BlockFields) => void;
  onDelete: () => void;
  onLink: () => void;
  onClose: () => void;
};

/** All that a block says, in one form: for the canvas and the list, by mouse, keyboard and touch alike. */
export function BlockDialog({ block, glossary, onSave, onDelete, onLink, onClose }: BlockDialogProps) {
  const form = useId();
  const fields = useFirstField();
  const [type, setType] = useState<BlockType>(block?.type ?? glossary.blocks[0]?.type ?? "sensor");
  const means = glossary.blocks.find((word) => word.type === type)?.means;
  const [place, setPlace] = useState<Place>(block?.place ?? USUAL_PLACE[type]);

  function choose(next: BlockType) {
    // A place that was chosen stays; one that followed from the type follows the new one.
    if (place === USUAL_PLACE[type]) setPlace(USUAL_PLACE[next]);
    setType(next);
  }
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onSave({ type, place, name: text(data, "name"), note: text(data, "note") });
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={block ? "Change the block" : "Add a block"}
      actions={
        <>
          {block && (
            <>
              <button className="btn btn-danger" type="button" onClick={onDelete}>
                Delete
              </button>
              <button className="btn" type="button" onClick={onLink}>
                Link from here
              </button>
            </>
          )}
          <button className="btn btn-primary" type="submit" form={form}>
            {block ? "Save" : "Add"}
          </button>
        </>
      }
    >
      <form ref={fields} id={form} className="board-form" onSubmit={save}>
        <Field label="Type" hint={means && <Line html={means} />}>
          {(control) => (
            <select
              {...control}
              className="select"
              value={type}
              onChange={(event) => choose(event.currentTarget.value as BlockType)}
            >
              <TypeOptions glossary={glossary} />
            </select>
          )}
        </Field>
        <Field label="Place">
          {(control) => (
            <select
              {...control}
              className="select"
              value={place}
              onChange={(event) => setPlace(event.currentTarget.value as Place)}
            >
              {PLACES.map((each) => (
                <option key={each} value={each}>
                  {PLACE_LABELS[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Name" hint="What it is here; without one it goes by its type.">
          {(control) => (
            <input
              {...control}
              className="input"
              name="name"
              data-first={block ? true : undefined}
              defaultValue={block?.name}
              maxLength={BOARD_LENGTHS.name}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label="Note" hint="Figures that matter: “16 kHz, 16 bit”, “74,520 B flash”.">
          {(control) => (
            <textarea
              {...control}
              className="input"
              name="note"
              rows={2}
              defaultValue={block?.note}
              maxLength={BOARD_LENGTHS.note}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

/** Those of the question first: its glossary says what they mean here. */
function TypeOptions({ glossary }: { glossary: Glossary }) {
  const named = glossary.blocks.map(({ type }) => type);
  const others = BLOCK_TYPES.filter((type) => !named.includes(type));
  const options = (types: readonly BlockType[]) =>
    types.map((type) => (
      <option key={type} value={type}>
        {BLOCK_LABELS[type]}
      </option>
    ));
  if (named.length === 0 || others.length === 0) return options(BLOCK_TYPES);
  return (
    <>
      <optgroup label="Of this question">{options(named)}</optgroup>
      <optgroup label="Others">{options(others)}</optgroup>
    </>
  );
}

function text(data: FormData, name: string): string {
  return String(data.get(name) ?? "").trim();
}
