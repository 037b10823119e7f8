import { Link } from "@remix-run/react";

/** The sign: an arena with two segments and its budget mark. public/favicon.svg is the same drawing. */
export function Brand() {
  return (
    <Link className="brand" to="/" aria-label="Tensor Arena, home">
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        <rect
          x="1.5"
          y="6"
          width="19"
          height="10"
          rx="2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <rect x="3.6" y="8.1" width="5.4" height="5.8" rx=".6" fill="var(--data-weights)" />
        <rect x="9.8" y="8.1" width="3.6" height="5.8" rx=".6" fill="var(--data-activations)" />
        <path d="M16 2.5v17" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      <span>Tensor Arena</span>
    </Link>
  );
}
