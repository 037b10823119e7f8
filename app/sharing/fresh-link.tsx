import { useEffect, useId, useRef, useState } from "react";
import { Notice } from "#app/components/notice.tsx";
import { Icon } from "#app/icons/icon.tsx";

/** A link as it was made: to be copied now, because nobody keeps it. */
export function FreshLink({ address }: { address: string }) {
  const [isCopied, setCopied] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // It was just asked for, and is shown this once.
  useEffect(() => field.current?.focus(), []);
  return (
    <Notice meaning="pass">
      <label className="label" htmlFor={id}>
        The link. Copy it now: it is not kept anywhere and is shown this once.
      </label>
      <div className="row share-fresh">
        <input
          ref={field}
          id={id}
          className="input mono"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          className="btn"
          type="button"
          onClick={() =>
            navigator.clipboard?.writeText(address).then(
              () => setCopied(true),
              () => {},
            )
          }
        >
          <Icon name={isCopied ? "check" : "copy"} />
          {isCopied ? "Copied" : "Copy"}
        </button>
      </div>
    </Notice>
  );
}
