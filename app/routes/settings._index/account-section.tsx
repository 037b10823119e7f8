import { Form, Link } from "@remix-run/react";
import { Section } from "./section.tsx";

/** `name`: of whoever is signed in. */
export function AccountSection({ name }: { name: string | undefined }) {
  if (name === undefined) {
    return (
      <Section
        title="Account"
        say="You are a guest. An account keeps what you have done, and brings it to your other devices."
      >
        <p className="row wrap">
          <Link className="btn" to="/sign-up">
            Make an account
          </Link>
          <Link className="btn" to="/sign-in">
            Sign in
          </Link>
        </p>
      </Section>
    );
  }
  return (
    <Section title="Account" say={`You are signed in as ${name}.`}>
      <Form method="post" action="/sign-out" className="row wrap">
        <Link className="btn" to="/settings/account">
          Name, password, browsers
        </Link>
        <button className="btn" type="submit">
          Sign out
        </button>
      </Form>
    </Section>
  );
}
