import { useNavigationType } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Focuses an element when it appears, or when it is first wanted, to somebody who came here by a link or a form of
 * this site, so that it is read out. Whatever is sent later from the same page leaves the focus where it is.
 */
export function useArrivalFocus<Element extends HTMLElement>(isWanted: boolean) {
  const element = useRef<Element>(null);
  const type = useNavigationType();
  const arrived = useRef(type);
  arrived.current = type;
  useEffect(() => {
    if (isWanted && arrived.current !== "POP") element.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return element;
}
