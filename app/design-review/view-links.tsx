import { Link } from "@remix-run/react";

type ViewLinksProps = {
  label: string;
  views: readonly { id: string; label: string; count?: number }[];
  current: string;
  addressOf: (id: string) => string;
};

/** The parts of a page, each with an address of its own. */
export function ViewLinks({ label, views, current, addressOf }: ViewLinksProps) {
  return (
    <nav className="dr-views" aria-label={label}>
      <div className="segmented">
        {views.map(({ id, label: words, count }) => (
          <Link
            key={id}
            to={addressOf(id)}
            preventScrollReset
            aria-current={id === current ? "true" : undefined}
          >
            {words}
            {count !== undefined && count > 0 && <span className="num faint">{count}</span>}
          </Link>
        ))}
      </div>
    </nav>
  );
}
