import { Link } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { SELF_CHECK } from "./destinations.ts";

export function SiteFoot({ onShortcuts }: { onShortcuts: () => void }) {
  return (
    <footer className="site-foot">
      <span>Every answer is run and measured on this server.</span>
      <span className="grow" />
      <button type="button" className="foot-link only-wide needs-script" onClick={onShortcuts}>
        <Icon name="keyboard" small />
        Shortcuts <kbd aria-hidden="true">?</kbd>
      </button>
      <Link className="foot-link" to={SELF_CHECK.to}>
        <Icon name={SELF_CHECK.icon} small />
        Judging sandbox: active layers
      </Link>
    </footer>
  );
}
