import { Link } from "@remix-run/react";
import { type WeakestItem, WeakestList } from "#app/progress/weakest-list.tsx";

export function WeakestCard({ items, now }: { items: WeakestItem[]; now: number }) {
  return (
    <section className="card later-card" aria-labelledby="weakest">
      <div className="card-head">
        <h2 id="weakest">Weakest now</h2>
        <Link className="link sm end" to="/progress">
          Progress
        </Link>
      </div>
      <div className="card-body">
        <WeakestList items={items} now={now} />
      </div>
    </section>
  );
}
