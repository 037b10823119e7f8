import { Link, useSearchParams } from "@remix-run/react";
import type { RefObject } from "react";
import { DifficultyMark } from "#app/components/difficulty-mark.tsx";
import { formatAgo } from "#app/components/format-ago.ts";
import { KindMark } from "#app/components/kind-mark.tsx";
import { ProblemStatus } from "#app/components/problem-status.tsx";
import { Icon } from "#app/icons/icon.tsx";
import type { IconName } from "#app/icons/paths.ts";
import { LANGUAGE_WORDS } from "#app/language-words.ts";
import { addressOf, type ProblemRow } from "#app/problem-row.ts";
import { DEVICES } from "#problems/devices.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";
import { addressSortedBy, readSorting, type SortKey } from "./sorting.ts";

type ProblemTableProps = {
  rows: readonly ProblemRow[];
  now: number;
  bodyRef: RefObject<HTMLTableSectionElement>;
};

/** On a phone each row becomes two lines by its style sheet; the markup stays one table. */
export function ProblemTable({ rows, now, bodyRef }: ProblemTableProps) {
  return (
    <table className="table ptable">
      <thead>
        <tr>
          <Head sortKey="status">Status</Head>
          <Head sortKey="title">Title</Head>
          <th scope="col">Kind</th>
          <Head sortKey="topic">Topic</Head>
          <Head sortKey="difficulty">Difficulty</Head>
          <th scope="col">Answer in</th>
          <th scope="col">Device</th>
          <Head sortKey="minutes" right>
            Planned
          </Head>
          <Head sortKey="score" right>
            Score
          </Head>
          <Head sortKey="tried" right>
            Tried
          </Head>
        </tr>
      </thead>
      <tbody ref={bodyRef}>
        {rows.map((row) => (
          <Row key={row.slug} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, now }: { row: ProblemRow; now: number }) {
  const [topic] = row.topics;
  return (
    <tr>
      <td className="p-status">
        <ProblemStatus row={row} />
      </td>
      <td className="p-title">
        <Link to={addressOf(row)}>{row.title}</Link>
        {row.isBookmarked && <Kept icon="bookmark" word="bookmarked" />}
        {row.hasNote && <Kept icon="pen-line" word="with a note" />}
        <span className="p-summary">{row.summary}</span>
      </td>
      <td className="p-kind">
        <KindMark kind={row.kind} />
      </td>
      <td className="p-topic dim">{topic && TOPIC_LABELS[topic]}</td>
      <td className="p-difficulty">
        <DifficultyMark difficulty={row.difficulty} />
      </td>
      <td className="p-language dim">{row.languages.map((one) => LANGUAGE_WORDS[one].short).join(" ")}</td>
      <td className="p-device dim">{row.device && DEVICES[row.device].name}</td>
      <td className="p-minutes r num dim">{formatPlanned(row.minutes)}</td>
      <td className="p-score r num">
        {row.score}
        {row.kind === "free" && row.score !== undefined && <span className="cap"> self-marked</span>}
      </td>
      <td className="p-tried r num faint">
        {row.lastTriedAt !== undefined && formatAgo(row.lastTriedAt, now)}
      </td>
    </tr>
  );
}

function Kept({ icon, word }: { icon: IconName; word: string }) {
  return (
    <span className="p-kept" title={word}>
      <Icon name={icon} small />
      <span className="vh">, {word}</span>
    </span>
  );
}

type HeadProps = { sortKey: SortKey; right?: boolean; children: string };

function Head({ sortKey, right = false, children }: HeadProps) {
  const [search] = useSearchParams();
  const { key, descending } = readSorting(search);
  const isSorted = key === sortKey;
  return (
    <th
      scope="col"
      className={right ? "r" : undefined}
      {...(isSorted ? { "aria-sort": descending ? "descending" : "ascending" } : {})}
    >
      <Link className="sort" to={addressSortedBy(search, sortKey)} replace preventScrollReset>
        {children}
        {isSorted && <Icon name={descending ? "arrow-down" : "arrow-up"} small />}
      </Link>
    </th>
  );
}

/** A question takes part of a minute, or a few of them. */
function formatPlanned(minutes: number): string {
  return minutes < 2 ? `${Math.round(minutes * 60)}\u00a0s` : `${Math.round(minutes)}\u00a0min`;
}
