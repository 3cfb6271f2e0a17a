-- Partner networks, and what each agreement lets them receive from one network.

create table partner (
    id uuid primary key default uuidv7(),
    client_id text not null unique check (client_id ~ '^partner-[a-z0-9-]{1,50}$'),  -- in Keycloak
    name text not null check (length(name) between 1 and 120)
);

create table agreement (
    id uuid primary key default uuidv7(),
    partner uuid not null references partner,
    network text not null references network,
    purpose text not null check (length(purpose) between 1 and 300),
    fields text[] not null check (fields <@ array[
        'HEADLINE', 'MANDATES', 'PRACTICES', 'HELP_OFFERED', 'HELP_SOUGHT', 'POSITIONS', 'EMAIL', 'PHONE']),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    last_read_at timestamptz,
    -- one agreement at a time between a partner and a network
    exclude using gist (partner with =, network with =, daterange(starts_on, ends_on, '[]') with &&)
);
