import { useRef, useState } from "react";
import { useModKey } from "#app/components/use-shortcuts.ts";
import { Icon } from "#app/icons/icon.tsx";

/**
 * A text to take elsewhere. The button selects it and asks the browser to copy; where it may not, the text stays
 * selected for the keys. Without scripts it is a field that can be selected.
 */
export function CopyText({ text, label }: { text: string; label: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected">();
  const mod = useModKey();
  async function copy() {
    area.current?.focus();
    area.current?.select();
    setOutcome((await isCopied(text)) ? "copied" : "selected");
  }
  return (
    <div className="copy-text">
      <textarea
        ref={area}
        className="input copy-area"
        readOnly
        aria-label={label}
        rows={Math.min(16, text.split("\n").length + 2)}
        value={text}
      />
      <p className="row wrap">
        <button className="btn btn-sm needs-script" type="button" onClick={() => void copy()}>
          <Icon name="copy" />
          Copy
        </button>
        <span className="cap" role="status">
          {outcome === "copied" && "Copied."}
          {outcome === "selected" && `Selected: press ${mod} C to copy it.`}
        </span>
      </p>
    </div>
  );
}

/** The clipboard wants a permission, or https; copying what is selected often needs neither. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
