import { createGuest, type Guest } from "./guest.ts";

export const PASSWORD = "a kettle on the tower";

/** The fields of an answer to a form, as the page's script gets them. */
export type FormAnswer = { errors?: Record<string, string>; codes?: string[]; done?: string };

/** Posts a form of the page at `path` as its script does, which gets what the page would show as JSON. */
export async function send(
  guest: Guest,
  path: string,
  fields: Record<string, string>,
): Promise<{ status: number; location: string | null; answer: FormAnswer; response: Response }> {
  const route = ROUTES[path] ?? "";
  const response = await guest.post(`${path}?_data=${encodeURIComponent(route)}`, fields);
  const text = await response.text();
  return {
    status: response.headers.get("x-remix-redirect") === null ? response.status : 302,
    location: response.headers.get("x-remix-redirect"),
    answer: text.startsWith("{") ? (JSON.parse(text) as FormAnswer) : {},
    response,
  };
}

const ROUTES: Record<string, string> = {
  "/sign-in": "routes/sign-in",
  "/sign-up": "routes/sign-up",
  "/recover": "routes/recover",
  "/sign-out": "routes/sign-out",
  "/settings/account": "routes/settings.account",
  "/settings": "routes/settings._index",
};

export function signUp(guest: Guest, name: string, newPassword = PASSWORD) {
  return send(guest, "/sign-up", { name, newPassword });
}

export function signIn(guest: Guest, name: string, password = PASSWORD) {
  return send(guest, "/sign-in", { name, password });
}

/** Somebody with an account, signed in, in a browser of their own. */
export async function createMember(origin: string, name: string): Promise<Guest & { codes: string[] }> {
  const guest = createGuest(origin);
  const { status, answer } = await signUp(guest, name);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(answer)}`);
  return Object.assign(guest, { codes: answer.codes ?? [] });
}

/** Whose work a browser sees: the source texts of its export. */
export async function seenBy(guest: Guest): Promise<{ id: string; source: string }[]> {
  const file = (await (await guest.get("/settings/export")).json()) as {
    submissions: { id: string; source: string }[];
  };
  return file.submissions;
}

/** The name of the account that a browser is signed in to. */
export async function nameOf(guest: Guest): Promise<string | undefined> {
  const response = await guest.get("/settings?_data=routes%2Fsettings._index");
  return ((await response.json()) as { name?: string }).name;
}
