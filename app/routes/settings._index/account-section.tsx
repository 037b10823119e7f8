import { Form, Link, useRouteLoaderData } from "@remix-run/react";
import { ADMIN } from "#app/components/destinations.ts";
import type { loader } from "#app/root.tsx";
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
  return <SignedIn name={name} />;
}

function SignedIn({ name }: { name: string }) {
  const role = useRouteLoaderData<typeof loader>("root")?.role ?? "learner";
  return (
    <Section title="Account" say={`You are signed in as ${name}.`}>
      <Form method="post" action="/sign-out" className="row wrap">
        <Link className="btn" to="/settings/account">
          Name, password, browsers
        </Link>
        {role !== "learner" && (
          <Link className="btn" to={ADMIN.to}>
            {ADMIN.label}
          </Link>
        )}
        <button className="btn" type="submit">
          Sign out
        </button>
      </Form>
    </Section>
  );
}
