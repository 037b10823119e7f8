import { setImmediate } from "node:timers/promises";
import { CompiledQuery, SqliteAdapter, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from "kysely";

/**
 * Kysely's SQLite dialect with four differences.
 *
 * Transactions begin as writers: one that reads first and writes later would otherwise fail at once,
 * without waiting for the busy timeout, when another process (a backup, a command) wrote in between.
 * A rollback that fails does not take the place of the error that asked for it.
 * Migrations run in a transaction, which SQLite allows: a crash leaves the old schema, not half of the new.
 * Everything else gets its turn every few milliseconds: each query blocks while it runs, and a hundred that
 * wait for one another would otherwise follow without a gap.
 */
export class WriterFirstSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new WriterFirstDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** How long queries may follow one another before sockets and timers are looked after, in milliseconds. */
const MOST_WITHOUT_A_TURN_MS = 5;

class WriterFirstDriver extends SqliteDriver {
  #turnAt = 0;

  override async acquireConnection(): ReturnType<SqliteDriver["acquireConnection"]> {
    if (performance.now() - this.#turnAt > MOST_WITHOUT_A_TURN_MS) {
      await setImmediate();
      this.#turnAt = performance.now();
    }
    return super.acquireConnection();
  }

  override async beginTransaction(
    connection: Parameters<SqliteDriver["beginTransaction"]>[0],
  ): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async rollbackTransaction(
    connection: Parameters<SqliteDriver["rollbackTransaction"]>[0],
  ): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch {
      // When the disk is full or fails, SQLite has rolled back by itself, and Kysely is about to throw why.
      // A transaction that is really left open is met by the next one, which can't begin.
    }
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
