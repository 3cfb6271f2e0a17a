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

-- People agree to the terms of one agreement: other terms are another agreement, and need another consent.
create function refuse_other_terms() returns trigger language plpgsql as $$
begin
    raise exception 'the terms of an agreement do not change' using errcode = 'restrict_violation';
end $$;
create trigger agreement_keeps_its_terms before update on agreement
    for each row when (
        (old.partner, old.network, old.purpose, old.fields, old.starts_on)
            is distinct from (new.partner, new.network, new.purpose, new.fields, new.starts_on)
        or new.ends_on > old.ends_on)
    execute function refuse_other_terms();
