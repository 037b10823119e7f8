import "#app/styles/problems.css";
import "#app/styles/problem-table.css";
import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaFunction, useLoaderData, useNavigate, useSearchParams } from "@remix-run/react";
import { useRef } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useShortcuts } from "#app/components/use-shortcuts.ts";
import { pageMeta } from "#app/page-meta.ts";
import { addressOf } from "#app/problem-row.ts";
import { problemRows } from "#app/problem-rows.server.ts";
import { FilterBar } from "./filter-bar.tsx";
import { addressWithout, filterRows, isFiltered, readFilters } from "./filters.ts";
import { ListFoot } from "./list-foot.tsx";
import { moveBetweenRows } from "./move-between-rows.ts";
import { ProblemTable } from "./problem-table.tsx";
import { readSorting, sortRows } from "./sorting.ts";

export const meta: MetaFunction = () =>
  pageMeta({
    title: "Problems",
    description:
      "Every problem and question of Tensor Arena: sizing, memory, quantisation and signals for microcontrollers, judged by hidden tests or answered and explained.",
  });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const all = await problemRows(context.db, context.visitor.id);
  const rows = sortRows(filterRows(all, readFilters(search)), readSorting(search));
  const random = rows[Math.floor(Math.random() * rows.length)];
  const devices = [...new Set(all.flatMap(({ device }) => device ?? []))];
  return json({
    rows,
    devices,
    total: all.length,
    random: random && addressOf(random),
    now: Date.now(),
  });
}

export default function Problems() {
  const { rows, devices, total, random, now } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const table = useRef<HTMLTableSectionElement>(null);
  const text = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const filters = readFilters(search);

  useShortcuts({
    "/": () => text.current?.select(),
    j: () => moveBetweenRows(table.current, 1),
    k: () => moveBetweenRows(table.current, -1),
    x: () => random && navigate(random),
  });

  return (
    <main className="problems" id="main" tabIndex={-1}>
      <h1 className="vh">Problems</h1>
      <FilterBar
        filters={filters}
        shown={rows.length}
        total={total}
        random={random}
        devices={devices}
        textRef={text}
      />
      {rows.length > 0 ? (
        <ProblemTable rows={rows} now={now} bodyRef={table} />
      ) : (
        <NothingFound isFiltered={isFiltered(filters)} clear={addressWithout(search)} />
      )}
      <ListFoot rows={rows} />
    </main>
  );
}

function NothingFound({ isFiltered, clear }: { isFiltered: boolean; clear: string }) {
  return (
    <div className="problems-none">
      {isFiltered ? (
        <EmptyState icon="search" title="No problem passes all of these filters">
          <p className="sm">Take one filter away, or start again from the whole list.</p>
          <Link className="btn" to={clear}>
            Clear filters
          </Link>
        </EmptyState>
      ) : (
        <EmptyState icon="list" title="This server has no problems yet">
          <p className="sm">
            Whoever runs it can seed them: stop the server and start it again with <code>npm start</code>.
          </p>
        </EmptyState>
      )}
    </div>
  );
}
