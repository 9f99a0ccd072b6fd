/**
 * SQL for "the run has not ended", given an expression for its id. A scalar subquery, because PostgreSQL then looks the
 * run up by its key, whatever the size of the table when the statement was planned.
 */
export function isLive(runId: string): string {
  return `(select ended_at is null from engine.run where id = ${runId})`
}
