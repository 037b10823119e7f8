import { useState } from "react";
import { previewOf } from "./note-request.ts";

/** A text as the server renders it, while it is wanted. */
export function usePreview() {
  const [html, setHtml] = useState<string>();
  const [failed, setFailed] = useState(false);
  async function toggle(text: string) {
    if (html !== undefined) return setHtml(undefined);
    const rendered = await previewOf(text);
    setFailed(rendered === undefined);
    setHtml(rendered);
  }
  return { html, failed, toggle };
}
