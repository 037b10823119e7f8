import { Link, useLocation } from "@remix-run/react";
import { useId, useRef } from "react";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { Icon } from "#app/icons/icon.tsx";
import { BookmarkButton } from "./bookmark-button.tsx";
import { NoteEditor } from "./note-editor.tsx";
import type { OwnItem } from "./own-item.ts";
import { type Reported, reportAddress } from "./report-address.ts";

type ItemToolsProps = {
  own: OwnItem;
  /** What a report says besides the item: the attempt that is seen. */
  seen: Reported;
  /** Where to come back to without scripts, where that is not the page's own address. */
  returnTo?: string;
};

/** What a learner keeps beside an item: a bookmark and a private note; and where a mistake is reported. */
export function ItemTools({ own, seen, returnTo }: ItemToolsProps) {
  const { pathname, search } = useLocation();
  const here = returnTo ?? pathname + search;
  const tools = useRef<HTMLElement>(null);
  const id = useId();
  useShortcuts({ b: () => tools.current?.querySelector<HTMLButtonElement>("button.bookmark")?.click() });
  return (
    <section className="item-tools" aria-labelledby={id} ref={tools}>
      <div className="row wrap between">
        <h2 id={id}>Yours</h2>
        <BookmarkButton key={`${own.item} ${own.slug}`} own={own} returnTo={here} />
      </div>
      <NoteEditor key={`${own.item} ${own.slug}`} own={own} returnTo={here} />
      <p className="row wrap between sm">
        <Link className="link row g-2" to={reportAddress(own, seen, here)}>
          <Icon name="flag" small />
          Report a mistake
        </Link>
        <Link className="link" to="/notes">
          All notes
        </Link>
      </p>
    </section>
  );
}
