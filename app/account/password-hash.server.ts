import { hash, verify } from "@node-rs/argon2";

/** Argon2id as OWASP advises for servers: 19 MiB, two passes, one lane; some 20 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The form in which a password is kept. The caller has bounded its length. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

const nobodys = hashPassword("the password of nobody");

/** Takes the same time when there is no hash to compare with: nobody learns which names exist. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const isSame = await verify(kept ?? (await nobodys), password.normalize("NFKC"));
  return isSame && kept !== undefined;
}
