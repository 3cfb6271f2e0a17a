-- After elections, those who run a network end the mandates of a kind at once and ask their holders for the new one.

create table renewal (
    id uuid primary key default uuidv7(),
    network text not null references network,
    kind text not null check (kind in (
        'MUNICIPAL', 'COMMUNAUTAIRE', 'DEPARTEMENTAL', 'REGIONAL', 'SENATEUR', 'DEPUTE', 'EUROPEEN', 'ARRONDISSEMENT')),
    ends_on date not null,
    started_at timestamptz not null default clock_timestamp(),
    started_by uuid references person on delete set null,
    undone_at timestamptz,
    version integer not null default 0
);
create unique index renewal_once on renewal (network, kind, ends_on) where undone_at is null;

-- Who is asked, and what they said; a new mandate is an answer in itself, and is not written here.
create table renewal_request (
    renewal uuid not null references renewal on delete cascade,
    person uuid not null references person on delete cascade,
    reminded_at timestamptz,
    no_more_at timestamptz,  -- the person said that they hold no such mandate any more
    primary key (renewal, person)
);
create index renewal_request_of_person on renewal_request (person);

-- What was ended, and the end that it had before, to put it back.
create table renewal_mandate (
    renewal uuid not null references renewal on delete cascade,
    mandate uuid not null references mandate on delete cascade,
    former_end date,
    primary key (renewal, mandate)
);
create index renewal_mandate_of_mandate on renewal_mandate (mandate);

-- Whether a request is answered: by a new mandate of that kind, or by saying that there is none.
create view answered_renewal as
    select request.renewal, request.person,
        request.no_more_at is not null or exists (
            select from mandate
            where mandate.person = request.person and mandate.kind = renewal.kind and mandate.starts_on > renewal.ends_on)
        as answered
    from renewal_request request join renewal on renewal.id = request.renewal;
