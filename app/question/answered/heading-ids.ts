/**
 * What names a section: its own heading, and where several keys stand on one page also that of what the key
 * belongs to, because two regions of one name can't be told apart by who jumps between them.
 */
export function headingIds(own: string, within: string | undefined): string {
  return within === undefined ? own : `${own} ${within}`;
}
