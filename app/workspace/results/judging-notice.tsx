import { Notice } from "#app/components/notice.tsx";
import type { Judging } from "./use-judging.ts";

/** What went wrong around the judging: not sent, connection lost, the judge's own failure. */
export function JudgingNotice({ judging }: { judging: Judging }) {
  const { error, isConnected, isJudging, progress } = judging;
  if (error) {
    return (
      <Notice meaning="limit" icon="clock-alert">
        <b>Not sent.</b> {error}
      </Notice>
    );
  }
  if (isJudging && !isConnected) {
    return (
      <Notice meaning="info" icon="wifi-off">
        <b>The connection is lost.</b> The judge goes on without it; the results appear here as soon as the
        server answers again.
      </Notice>
    );
  }
  if (progress.verdict === "judge_error") {
    return (
      <Notice meaning="info" icon="server-crash">
        <b>The judge failed, not your code.</b> It was tried twice. This does not count; send it again.
      </Notice>
    );
  }
  return null;
}
