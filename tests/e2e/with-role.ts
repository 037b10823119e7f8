import { inDatabase } from "./database.ts";

/** Gives an account a role, as an admin would. */
export function giveRole(name: string, role: "reviewer" | "admin"): void {
  inDatabase((db) => {
    db.prepare("update account set role = @role where name = @name").run({ name, role });
  });
}
