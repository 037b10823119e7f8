import { CompiledQuery, SqliteAdapter, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from "kysely";

/**
 * Kysely's SQLite dialect with two differences.
 *
 * Transactions begin as writers: one that reads first and writes later would otherwise fail at once,
 * without waiting for the busy timeout, when another process (a backup, a command) wrote in between.
 * Migrations run in a transaction, which SQLite allows: a crash leaves the old schema, not half of the new.
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

class WriterFirstDriver extends SqliteDriver {
  override async beginTransaction(
    connection: Parameters<SqliteDriver["beginTransaction"]>[0],
  ): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
