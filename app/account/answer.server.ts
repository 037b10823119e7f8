import { json } from "@remix-run/node";

/** What is wrong with a form, by the name of its field; `form` for the whole. */
export type Faults = Record<string, string>;

export type FormAnswer = {
  errors: Faults;
  /** As it was typed, for browsers without scripts. */
  name?: string;
  /** Of an account that was made. */
  codes?: string[];
};

/** Answers a form that stays on the page. */
export function refuseForm(status: number, errors: Faults, name?: string) {
  return json<FormAnswer>({ errors, ...(name === undefined ? {} : { name }) }, { status });
}

/** The answer to guessing. */
export function refuseAttempt(seconds: number, name: string) {
  const answer = { errors: { form: tooManyTries(seconds) }, name };
  return json<FormAnswer>(answer, { status: 429, headers: { "retry-after": String(seconds) } });
}

export function tooManyTries(seconds: number): string {
  const wait = seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  return `There were too many tries. Wait ${wait} and try again; browsers that are signed in stay signed in.`;
}
