/** Rendered Markdown of one line. Only our own content arrives here, never what somebody typed. */
export function Line({ html, className, id }: { html: string; className?: string; id?: string }) {
  return (
    <span
      id={id}
      {...(className ? { className } : {})}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from our own Markdown, raw HTML refused
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
