import { hash, verify } from "@node-rs/argon2";

/** Argon2id as OWASP advises for servers: 19 MiB, two passes, one lane; some 20 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The form in which a password is kept. The caller has bounded its length. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), COST));
}

/** Each takes 19 MiB, and one of the four threads that files and compression need as well. */
const AT_ONCE = 2;
/** More would wait for a second, in front of whoever signs in with the right password. */
const MOST_WAITING = 50;
const BUSY = "More people sign in than this server takes on at once. Try again in ten seconds.";

let running = 0;
const waiting: (() => void)[] = [];

const nobodys = hashPassword("the password of nobody");

/** Takes the same time when there is no hash to compare with: nobody learns which names exist. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const compared = kept ?? (await nobodys);
  const isSame = await inTurn(() => verify(compared, password.normalize("NFKC")));
  return isSame && kept !== undefined;
}

/** One after the other, two at once. Throws the answer 503 where too many wait. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting.length >= MOST_WAITING) {
    throw new Response(BUSY, { status: 503, headers: { "retry-after": "10" } });
  }
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
