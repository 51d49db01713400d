import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { plannedOnce } from './conditions'
import { sha256 } from './hash'
import { scriptFailure } from './script-failure'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

/**
 * The application's adapter. What begins with `select` goes to connections that can only read, everything else, and every
 * statement of a transaction, to others.
 */
export class ReadingApartPg extends PrismaPg {
  readonly #reading: PrismaPg

  constructor({ reading, writing }: { reading: pg.Pool; writing: pg.Pool }) {
    super(writing)
    this.#reading = new PrismaPg(reading, { statementNameGenerator: nameOfPlan })
  }

  override async connect(): Promise<Adapter> {
    const adapter = inTurn(await super.connect())
    const reader = await this.#reading.connect()
    const write = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = (query) => (/^\s*select\b/i.test(query.sql) ? reader.queryRaw(query) : write(query))
    return adapter
  }
}

/** The name by which PostgreSQL keeps the plan of a statement, 63 characters at most; empty for one that it plans anew. */
function nameOfPlan({ sql }: SqlQuery): string {
  return sql.includes(plannedOnce.sql) ? sha256(sql).slice(0, 63) : ''
}

/** The owner's adapter, which runs scripts whole. */
export class ScriptAwarePg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = inTurn(await super.connect())
    // The package's own version cuts the script at each semicolon, those inside a function's body too.
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script).catch(scriptFailure)
    }
    return adapter
  }
}

/**
 * Lets the statements of each transaction follow one another: Prisma asks for several relations at once, and a connection
 * of `pg` answers one question at a time.
 */
function inTurn(adapter: Adapter): Adapter {
  const start = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (level) => {
    const transaction: Transaction = await start(level)
    let last: Promise<unknown> = Promise.resolve()
    const queued =
      <Query, Answer>(ask: (query: Query) => Promise<Answer>) =>
      (query: Query) => {
        const next = last.then(() => ask(query))
        last = next.catch(() => undefined)
        return next
      }
    transaction.queryRaw = queued(transaction.queryRaw.bind(transaction))
    transaction.executeRaw = queued(transaction.executeRaw.bind(transaction))
    return transaction as Awaited<ReturnType<Adapter['startTransaction']>>
  }
  return adapter
}
