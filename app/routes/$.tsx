/**
 * Every address that no other route takes. Without this route Remix would answer 404 as well, but
 * without running the root loader, and so without the visitor's theme.
 */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
