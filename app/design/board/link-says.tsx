import { blockName } from "#problems/system-design/board/words.ts";
import { type Block, CARGO_LABELS, type Link } from "#problems/system-design/vocabulary.ts";

/** Where a link leads and what it says, in one row that may wrap. */
export function LinkSays({ link, to }: { link: Link; to: Block | undefined }) {
  const figures = [link.protocol, link.payload, link.rate].map((text) => text.trim()).filter(Boolean);
  return (
    <span className="board-link-says">
      <span>
        <span className="vh">to </span>
        {to && blockName(to)}
      </span>{" "}
      <span className="cap">{CARGO_LABELS[link.carries]}</span>{" "}
      {figures.length > 0 && <span className="num">{figures.join(" · ")}</span>}
    </span>
  );
}
