/** The secret that signs cookies, as it is kept beside a copy of the database. */
export function secretOfBackup(backup: string): string {
  return `${backup}.cookie-secret`;
}
