/**
 * The migrations of the schema `engine`, in order. Never edit one that has been released; add another.
 *
 * JSON columns are `json`, not `jsonb`, which would refuse \u0000 and rewrite numbers.
 */
export const engineMigrations: { name: string; sql: string }[] = [
  {
    name: '001-runs',
    sql: `
      -- What the app registered. A function that the app no longer has stays, inactive, for its old runs.
      create table engine.function (
        id text primary key,
        config json not null,
        active boolean not null
      );

      -- Events as accepted. Null in routed_at: the runs that it starts are still to be made.
      create table engine.event (
        id text primary key,
        -- The id that the app gave, or else the engine's.
        public_id text not null,
        -- The order of acceptance: a cancel sent after a start must not overtake it.
        position bigint generated always as identity,
        body json not null,
        accepted_at timestamptz not null default now(),
        routed_at timestamptz
      );
      create index event_public_id on engine.event (public_id);
      create index event_accepted_at on engine.event (accepted_at);
      create index event_unrouted on engine.event (position) where routed_at is null;

      -- What is let through once in 24 h: event ids, and idempotency keys by function.
      create table engine.seen_key (
        scope text not null,
        key text not null,
        seen_at timestamptz not null default now(),
        primary key (scope, key)
      );
      create index seen_key_seen_at on engine.seen_key (seen_at);

      create table engine.run (
        id text primary key,
        function_id text not null references engine.function (id),
        event_id text not null,
        event json not null,
        status text not null default 'queued'
          check (status in ('queued', 'running', 'completed', 'failed', 'cancelled')),
        singleton_key text,
        -- The protocol's version as the app answered it; -1 until it did.
        request_version int not null default -1,
        state_bytes int not null default 0,
        output json,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        ended_at timestamptz
      );
      create index run_event_id on engine.run (event_id);
      create index run_ended_at on engine.run (ended_at);
      create index run_live on engine.run (function_id) where ended_at is null;
      create unique index run_singleton on engine.run (function_id, singleton_key)
        where ended_at is null and singleton_key is not null;

      -- A step that the function has asked for. It is settled when it has a result, and gets its place in the order then.
      create sequence engine.settled_order;
      create table engine.step (
        run_id text not null references engine.run (id) on delete cascade,
        id text not null,
        name text,
        op text not null,
        -- Its settling lets the body go on without waiting for the others.
        race boolean not null default false,
        -- As the protocol shows it: {"data": …}, {"error": …}, or null for a sleep.
        result json,
        settled_order bigint,
        primary key (run_id, id)
      );

      -- A question that the app has still to answer: go on with the body ("step"), or run one planned step.
      -- The row goes when the answer is recorded, so a job that comes twice finds nothing to do.
      create table engine.request (
        id text primary key,
        run_id text not null references engine.run (id) on delete cascade,
        step_id text not null,
        parallel boolean not null default false,
        -- How many steps had settled when the body that planned this step was asked for.
        planned_at int,
        attempt int not null default 0,
        -- Goes up each time the app is asked, so that an answer to an earlier asking is known as such.
        generation int not null default 1,
        unreachable_since timestamptz,
        -- A step settled while this discovery was under way: ask again after it (race mode).
        again boolean not null default false,
        unique (run_id, step_id)
      );
    `,
  },
]
