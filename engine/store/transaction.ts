import type pg from 'pg'

export type Sql = Pick<pg.ClientBase, 'query'>

/** The connection of a transaction that is under way. Its statements run in the order in which they are given. */
export interface Transaction extends Sql {
  /**
   * Runs a statement whose result the rest of the transaction does not need. The caller does not wait for it; if it
   * fails, the transaction fails. `whenCommitted` receives its rows after the commit.
   */
  send<Row>(statement: pg.QueryConfig, whenCommitted?: (rows: Row[]) => void): void
}

/** Runs `work` in a transaction and returns its result. Rolls back when `work` or any of its statements fails. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (sql: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const query = client.pipeline ? (client.query.bind(client) as Sql['query']) : oneByOne(client)
  const sent: Promise<unknown>[] = []
  const afterCommit: (() => void)[] = []
  const send: Transaction['send'] = (statement, whenCommitted) => {
    const done = query(statement).then(({ rows }) => {
      if (whenCommitted) afterCommit.push(() => whenCommitted(rows))
    })
    done.catch(() => {})
    sent.push(done)
  }
  let broken: Error | undefined
  try {
    send({ name: 'begin', text: 'begin' })
    const result = await work({ query, send })
    send({ name: 'commit', text: 'commit' })
    await Promise.all(sent)
    afterCommit.forEach((tell) => tell())
    return result
  } catch (error) {
    await query('rollback').catch((fault: Error) => (broken = fault))
    // A statement that was sent earlier may be the cause of the error that was caught.
    await Promise.all(sent)
    throw error
  } finally {
    client.release(broken)
  }
}

/** Without pipelining the driver takes one statement at a time: each begins when the one before it has ended. */
function oneByOne(client: pg.ClientBase): Sql['query'] {
  let last: Promise<unknown> = Promise.resolve()
  const query = (statement: pg.QueryConfig, values?: unknown[]) => {
    const done = last.then(() => client.query(statement, values))
    last = done.catch(() => {})
    return done
  }
  return query as Sql['query']
}

/**
 * Like Promise.all, but fails only after all promises have settled, so that none of the statements is still under way
 * when the transaction is rolled back.
 */
export async function settleAll<T extends readonly unknown[]>(
  writing: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  await Promise.allSettled(writing)
  return (await Promise.all(writing)) as unknown as T
}
