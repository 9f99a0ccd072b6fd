import type { EventBody } from '@/engine/protocol/event-body'
import { addingJobs } from './queue'
import type { Sql } from './transaction'

/** An event with the id under which the engine stores it. */
export interface AcceptedEvent {
  internalId: string
  body: EventBody
}

/**
 * Stores events and enqueues the job that routes them. An event whose name and id were accepted within the last 24 h is
 * ignored. One statement, which also works inside a transaction of the caller's. The job has no key: graphile-worker may
 * drop a keyed job while a worker is taking up an earlier one of that key, and the event would never be routed.
 */
export async function acceptEvents(sql: Sql, events: AcceptedEvent[]): Promise<void> {
  const scope = (event: AcceptedEvent) => `event:${event.body.name}`
  const distinct = [
    ...new Map(
      events.toReversed().map((event) => [`${scope(event)}\n${event.body.id}`, event]),
    ).values(),
  ].toReversed()
  await sql.query({
    name: 'accept-events',
    text: `
     with incoming as (
       select * from unnest($1::text[], $2::text[], $3::text[], $4::json[])
         with ordinality as event (id, scope, key, body, place)
     ), fresh as (
       insert into engine.seen_key (scope, key) select scope, key from incoming
       on conflict (scope, key) do update set seen_at = now()
         where seen_key.seen_at < now() - interval '24 hours'
       returning scope, key
     ), stored as (
       insert into engine.event (id, public_id, body)
       select id, key, body from incoming join fresh using (scope, key) order by place
       returning id
     )
     ${addingJobs(`select 'route', '{}'::json, null from stored limit 1`)}`,
    values: [
      distinct.map((event) => event.internalId),
      distinct.map(scope),
      distinct.map((event) => event.body.id),
      distinct.map((event) => JSON.stringify(event.body)),
    ],
  })
}
