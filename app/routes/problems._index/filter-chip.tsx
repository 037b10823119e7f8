import { Link } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";

type FilterChipProps = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
  /** The list's address without this filter. */
  without: string;
  onChange: () => void;
};

/** A native select in the dress of a chip: dashed can be added, solid is active and can be removed. */
export function FilterChip({ name, label, options, value, without, onChange }: FilterChipProps) {
  const chosen = options.find((option) => option.value === value);
  return (
    <span className="chip" {...(chosen ? { "data-on": "" } : {})}>
      {!chosen && <Icon name="plus" small />}
      <span aria-hidden="true">
        {label}
        {chosen && <b>{chosen.label}</b>}
      </span>
      {/* Its value follows the address, so the key makes it anew when that changes. */}
      <select key={value ?? ""} name={name} defaultValue={value ?? ""} aria-label={label} onChange={onChange}>
        <option value="">Any {label.toLowerCase()}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {chosen && (
        <Link className="chip-x" to={without} aria-label={`Remove filter ${label.toLowerCase()}`} replace>
          <Icon name="x" small />
        </Link>
      )}
    </span>
  );
}
