-- What every domain's schema holds beside its own tables. {{schema}} is the domain's name. Idempotent.
create schema if not exists {{schema}};

create table if not exists {{schema}}.outbox (
  number bigint generated always as identity primary key,
  id uuid not null unique,
  fact jsonb not null,
  written_at timestamptz not null default now(),
  -- where the log holds it; null: not published in the log's present life
  epoch text,
  position bigint
);
create index if not exists outbox_unpublished on {{schema}}.outbox (number) where position is null;
create index if not exists outbox_position on {{schema}}.outbox (epoch, position);

create table if not exists {{schema}}.inbox (
  fact_id uuid not null,
  listener text not null,
  handled_at timestamptz not null default now(),
  primary key (fact_id, listener)
);
create index if not exists inbox_handled_at on {{schema}}.inbox (handled_at);

create table if not exists {{schema}}.dead_letters (
  id uuid not null,
  fact jsonb not null,
  listener text not null,
  error text not null,
  attempts integer not null,
  failed_at timestamptz not null default now(),
  replayed_at timestamptz,
  primary key (id, listener)
);

create table if not exists {{schema}}.settings (
  single boolean primary key default true check (single),
  values jsonb not null default '{}',
  version integer not null default 0,
  updated_at timestamptz not null default now()
);
insert into {{schema}}.settings default values on conflict do nothing;

create table if not exists {{schema}}.settings_history (
  version integer primary key,
  before jsonb not null,
  after jsonb not null,
  actor_id uuid,
  changed_at timestamptz not null default now()
);

-- what is said for one company, course, group or person: only the keys that were set there
create table if not exists {{schema}}.scoped_settings (
  scope text not null,
  scope_id uuid not null,
  values jsonb not null default '{}',
  version integer not null default 0,
  updated_at timestamptz not null default now(),
  primary key (scope, scope_id)
);
create index if not exists scoped_settings_updated_at on {{schema}}.scoped_settings (updated_at);

create table if not exists {{schema}}.scoped_settings_history (
  scope text not null,
  scope_id uuid not null,
  version integer not null,
  before jsonb not null,
  after jsonb not null,
  actor_id uuid,
  changed_at timestamptz not null default now(),
  primary key (scope, scope_id, version)
);

create table if not exists {{schema}}.idempotency (
  actor_id uuid not null,
  operation text not null,
  key text not null,
  fingerprint text not null,
  result text,
  taken_at timestamptz not null default now(),
  primary key (actor_id, operation, key)
);

create table if not exists {{schema}}.audit (
  id uuid primary key,
  at timestamptz(3) not null default now(),
  actor_id uuid,
  session_id uuid,
  request_id text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  details jsonb not null default '{}'
);
create index if not exists audit_subject on {{schema}}.audit (subject_type, subject_id, at);
create index if not exists audit_actor on {{schema}}.audit (actor_id, at);
