import { createContext, useContext } from "react";

/** The nonce of this response's scripts, provided while rendering on the server. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  const nonce = useContext(NonceContext);
  // Browsers hide a nonce from the document, so hydration finds an empty one and must expect it.
  return typeof document === "undefined" ? nonce : "";
}
