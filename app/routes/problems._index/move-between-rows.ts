/** Moves the focus to the next or previous row's link; from elsewhere to the first or the last. */
export function moveBetweenRows(body: HTMLTableSectionElement | null, by: 1 | -1): void {
  const links = [...(body?.querySelectorAll<HTMLAnchorElement>("tr a[href]") ?? [])];
  const from = links.indexOf(document.activeElement as HTMLAnchorElement);
  const to = from < 0 ? (by > 0 ? 0 : links.length - 1) : from + by;
  const link = links[to];
  link?.focus({ preventScroll: true });
  link?.closest("tr")?.scrollIntoView({ block: "nearest" });
}
