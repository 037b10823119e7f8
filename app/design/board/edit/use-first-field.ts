import { useEffect, useRef } from "react";

/** The focus of a dialog begins in its form, at the field marked with `data-first` or else the first one, not on the button that closes. */
export function useFirstField() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>("[data-first]") ?? form.current?.elements[0];
    if (field instanceof HTMLElement) field.focus();
  }, []);
  return form;
}
