import { useState } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import { formatAgo } from "#app/components/format-ago.ts";
import { useKept } from "#app/keeping/use-kept.ts";
import type { Language } from "#judge/verdict.ts";
import { Compare } from "./compare.tsx";
import type { DraftKeeper } from "./draft-state.ts";
import type { EarlierVersion } from "./draft-text.ts";
import { type EarlierVersions, useEarlierVersions } from "./use-earlier-versions.ts";

type VersionsDialogProps = {
  slug: string;
  language: Language;
  keeper: DraftKeeper;
  open: boolean;
  onClose: () => void;
  onRestore: (source: string) => void;
};

/** Texts that this draft once was, each compared with what stands there now. */
export function VersionsDialog({ slug, language, keeper, open, onClose, onRestore }: VersionsDialogProps) {
  const found = useEarlierVersions(slug, language, open);
  const source = useKept(keeper, (state) => state.text.source);
  const [chosenId, setChosenId] = useState<string>();
  const versions = found.kind === "loaded" ? found.versions : [];
  const chosen = versions.find((one) => one.id === chosenId) ?? versions[0];
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Earlier versions"
      actions={
        chosen && (
          <button className="btn btn-primary" type="button" onClick={() => onRestore(chosen.source)}>
            Put this text into the editor
          </button>
        )
      }
    >
      <div className="wide-dialog">
        <p aria-live="polite">{says(found)}</p>
        {open && chosen && found.kind === "loaded" && (
          <div className="versions">
            <ul className="vlist">
              {versions.map((version) => (
                <VersionRow
                  key={version.id}
                  version={version}
                  now={found.now}
                  isChosen={version.id === chosen.id}
                  onChoose={() => setChosenId(version.id)}
                />
              ))}
            </ul>
            <Compare
              left={{ title: "Earlier version", source: chosen.source }}
              right={{ title: "In the editor now", source }}
              language={language}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}

type VersionRowProps = { version: EarlierVersion; now: number; isChosen: boolean; onChoose: () => void };

function VersionRow({ version, now, isChosen, onChoose }: VersionRowProps) {
  const ago = formatAgo(version.createdAt, now);
  return (
    <li>
      <button className="vrow version-row" type="button" aria-current={isChosen} onClick={onChoose}>
        <span className="trunc">{ago === "now" ? "Just now" : `${ago} ago`}</span>
        <span className="cap">{version.reason === "conflict" ? "conflict" : ""}</span>
        <span className="num">{version.source.split("\n").length} lines</span>
      </button>
    </li>
  );
}

function says(found: EarlierVersions): string {
  switch (found.kind) {
    case "loading":
      return "Reading.";
    case "failed":
      return "The server cannot be reached. What is in the editor is kept in this browser.";
    case "loaded":
      return found.versions.length === 0
        ? "No earlier text yet. One is kept every minute while you type, and whenever a text is replaced."
        : "One text is kept every minute while you type, and whenever a text is replaced: the last twenty.";
  }
}
