import { ICON_PATHS, type IconName } from "./paths.ts";

type IconProps = {
  name: IconName;
  /** 14 px beside small text; 16 px otherwise. */
  small?: boolean;
};

/** A drawing beside a word, hidden from assistive technology: the word says it. */
export function Icon({ name, small = false }: IconProps) {
  return (
    <svg className={small ? "i i-sm" : "i"} viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
