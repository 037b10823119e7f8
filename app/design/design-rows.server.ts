import type { Database } from "#db/database.ts";
import { type DesignStatistics, designStatistics } from "#db/design-statistics.ts";
import { type DesignListing, listDesigns } from "#db/designs.ts";

/** A system-design question with what one visitor made of it, where they did. */
export type DesignRow = DesignListing & Partial<DesignStatistics>;

export async function designRows(db: Database, visitorId: string): Promise<DesignRow[]> {
  const [designs, statistics] = await Promise.all([listDesigns(db), designStatistics(db, visitorId)]);
  return designs.map((design) => ({ ...design, ...statistics.get(design.slug) }));
}
