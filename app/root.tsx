import "./styles/app.css";
import interUrl from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import monoUrl from "@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import type { MetaFunction, ShouldRevalidateFunction } from "@remix-run/react";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { Shell } from "#app/components/shell.tsx";
import { ErrorPage } from "#app/error-page.tsx";
import { useNonce } from "#app/nonce.ts";
import { pageMeta } from "#app/page-meta.ts";
import { themeOfCookies } from "#app/theme.ts";
import { isUnsent } from "#app/unsent.ts";
import { useTheme } from "#app/use-theme.ts";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
  ...[interUrl, monoUrl].map(
    (href) => ({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href }) as const,
  ),
];

export function loader({ request, context }: LoaderFunctionArgs) {
  return json({
    theme: themeOfCookies(request.headers.get("cookie")),
    requestId: context.requestId,
    name: context.account?.name,
    role: context.account?.role,
    origin: context.env.PUBLIC_ORIGIN ?? new URL(request.url).origin,
  });
}

/** Forms that change what the frame shows. */
const CHANGES_FRAME = ["/settings", "/sign-", "/recover", "/claim-admin"];

// The frame depends on settings and on who is signed in; judging a submission must not load it again.
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, actionResult }) =>
  !isUnsent(actionResult) && CHANGES_FRAME.some((start) => formAction?.startsWith(start));

// Where a route failed, its own title is missing.
export const meta: MetaFunction = ({ error }) =>
  error ? pageMeta({ title: "Not shown", description: "This page could not be shown.", indexed: false }) : [];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const theme = useTheme();
  return (
    <html lang="en-GB" {...(theme === "system" ? {} : { "data-theme": theme })}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <ThemeColour />
        <Canonical />
        <Meta />
        <Links />
      </head>
      <body>
        <Shell>{children}</Shell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

/** Colours the browser's own frame like the top bar. */
function ThemeColour() {
  const theme = useTheme();
  return (
    <>
      {theme !== "dark" && (
        <meta
          name="theme-color"
          content="#ffffff"
          {...(theme === "system" ? { media: "(prefers-color-scheme: light)" } : {})}
        />
      )}
      {theme !== "light" && (
        <meta
          name="theme-color"
          content="#11161b"
          {...(theme === "system" ? { media: "(prefers-color-scheme: dark)" } : {})}
        />
      )}
    </>
  );
}

/** The address without filters, so that search engines see one list. */
function Canonical() {
  const { pathname } = useLocation();
  const origin = useRouteLoaderData<typeof loader>("root")?.origin;
  return origin ? <link rel="canonical" href={origin + pathname} /> : null;
}
