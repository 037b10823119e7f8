import { type FormEvent, useState } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { OwnItem } from "./own-item.ts";

type BookmarkButtonProps = {
  own: Pick<OwnItem, "item" | "slug" | "bookmarked">;
  /** Where to come back to without scripts. */
  returnTo: string;
};

/**
 * A switch that shows what was asked for before the server has answered, and goes back where it does not. It asks
 * without the router, which would put a page of its own in the place of one that may hold an unsent answer.
 */
export function BookmarkButton({ own, returnTo }: BookmarkButtonProps) {
  const { item, slug } = own;
  const [isOn, setIsOn] = useState(own.bookmarked);
  const [state, setState] = useState<"idle" | "sending" | "failed">("idle");
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (state === "sending") return;
    setState("sending");
    setIsOn(!isOn);
    const isTaken = await sendBookmark({ item, slug, bookmarked: isOn ? "off" : "on" });
    if (!isTaken) setIsOn(isOn);
    setState(isTaken ? "idle" : "failed");
  }
  return (
    <form method="post" action="/bookmarks" className="row g-4" onSubmit={send}>
      <span className="hint" role="status">
        {state === "failed" && "Not changed: the server did not answer."}
      </span>
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
    </form>
  );
}

/** Whether the server took it. */
async function sendBookmark(fields: Record<string, string>): Promise<boolean> {
  try {
    const response = await fetch("/bookmarks", { method: "POST", body: new URLSearchParams(fields) });
    return response.ok;
  } catch {
    return false;
  }
}
