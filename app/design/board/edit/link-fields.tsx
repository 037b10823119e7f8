import { Field } from "#app/components/field.tsx";
import { BOARD_LENGTHS } from "#problems/system-design/board/limits.ts";
import { blockName } from "#problems/system-design/board/words.ts";
import type { Block } from "#problems/system-design/vocabulary.ts";

type BlockSelectProps = {
  id: string;
  blocks: readonly Block[];
  value: string;
  onChange: (id: string) => void;
  name?: string;
  isFirst?: boolean;
  empty?: string;
};

/** Chooses a block by its name. */
export function BlockSelect({ blocks, value, onChange, isFirst, empty, ...control }: BlockSelectProps) {
  return (
    <select
      {...control}
      className="select"
      data-first={isFirst || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {empty && <option value="">{empty}</option>}
      {blocks.map((block) => (
        <option key={block.id} value={block.id}>
          {blockName(block)}
        </option>
      ))}
    </select>
  );
}

type AmountProps = { label: string; name: "payload" | "rate"; value: string | undefined; hint: string };

/** An amount as the learner types it. */
export function Amount({ label, name, value, hint }: AmountProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          className="input num"
          name={name}
          defaultValue={value}
          maxLength={BOARD_LENGTHS[name]}
          autoComplete="off"
        />
      )}
    </Field>
  );
}
