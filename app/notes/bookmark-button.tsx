import { useFetcher } from "@remix-run/react";
import type { FormEvent } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { action } from "#app/routes/bookmarks.ts";
import type { OwnItem } from "./own-item.ts";

type BookmarkButtonProps = {
  own: Pick<OwnItem, "item" | "slug" | "bookmarked">;
  /** Where to come back to without scripts. */
  returnTo: string;
};

/** A switch. Every one for the same item shows the same, before the server has answered too. */
export function BookmarkButton({ own, returnTo }: BookmarkButtonProps) {
  const { item, slug } = own;
  const fetcher = useFetcher<typeof action>({ key: `bookmark ${item} ${slug}` });
  const asked = fetcher.formData?.get("bookmarked");
  const isOn =
    asked === undefined || asked === null ? (fetcher.data?.bookmarked ?? own.bookmarked) : asked === "on";
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    fetcher.submit({ item, slug, bookmarked: isOn ? "off" : "on" }, { method: "post", action: "/bookmarks" });
  }
  return (
    <fetcher.Form method="post" action="/bookmarks" onSubmit={send}>
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <button
        className={isOn ? "btn btn-sm bookmark is-on" : "btn btn-sm bookmark"}
        type="submit"
        name="bookmarked"
        value={isOn ? "off" : "on"}
        aria-pressed={isOn}
        aria-keyshortcuts="b"
      >
        <Icon name="bookmark" />
        Bookmark
      </button>
    </fetcher.Form>
  );
}
