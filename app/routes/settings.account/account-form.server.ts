import { z } from "zod";
import { GivenPassword, NewName, NewPassword } from "#app/account/account-forms.server.ts";

/** What the forms of the account's page may say, told apart by `intent`. Nothing else passes. */
export const AccountForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("rename"), name: NewName, password: GivenPassword }),
  z.strictObject({ intent: z.literal("password"), password: GivenPassword, newPassword: NewPassword }),
  z.strictObject({ intent: z.literal("codes"), password: GivenPassword }),
  z.strictObject({ intent: z.literal("revoke"), session: z.string().regex(/^[0-9a-z]{20}$/) }),
  z.strictObject({ intent: z.literal("everywhere") }),
]);
