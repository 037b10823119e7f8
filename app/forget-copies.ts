/**
 * A cookie by which the server tells the next page that everything of the visitor was deleted, so that the
 * page deletes what this browser keeps as well. An address that says so could be sent by anybody.
 */
const COOKIE = "forget-copies";
const ATTRIBUTES = "Path=/settings; SameSite=Strict";

/** A `set-cookie` value. */
export const FORGET_COPIES = `${COOKIE}=1; ${ATTRIBUTES}; Max-Age=600`;

/** True once after the server has said so. */
export function takeForgetCopies(): boolean {
  if (!document.cookie.split(/;\s*/).includes(`${COOKIE}=1`)) return false;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
  document.cookie = `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;
  return true;
}
