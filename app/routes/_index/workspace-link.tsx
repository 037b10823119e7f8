import { Link, useNavigate } from "@remix-run/react";
import type { MouseEvent, RefObject } from "react";
import type { Language } from "#judge/verdict.ts";
import { carryOver } from "./carry-over.ts";

type WorkspaceLinkProps = {
  slug: string;
  language: Language;
  /** What the problem came with: only a text that differs is carried over. */
  initial: string;
  form: RefObject<HTMLFormElement>;
};

/** Leads to the workspace and takes what was written along. */
export function WorkspaceLink({ slug, language, initial, form }: WorkspaceLinkProps) {
  const navigate = useNavigate();
  const address = `/problems/${slug}`;
  async function open(event: MouseEvent<HTMLAnchorElement>) {
    const source = form.current && new FormData(form.current).get("source");
    const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlainClick || typeof source !== "string" || source === initial) return;
    event.preventDefault();
    await carryOver(slug, language, source);
    navigate(address);
  }
  return (
    <Link className="link sm nowrap" to={address} onClick={open}>
      Open workspace
    </Link>
  );
}
