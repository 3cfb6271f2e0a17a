-- People, what they are elected or employed for, and the networks they belong to. All of it is personal data.

create table person (
    id uuid primary key default uuidv7(),
    subject text unique,  -- the account in Keycloak; none before the first sign-in
    email text not null unique check (email = lower(email) and length(email) <= 254),
    given_name text not null check (length(given_name) between 1 and 80),
    family_name text not null check (length(family_name) between 1 and 80),
    phone text check (length(phone) <= 30),
    biography text check (length(biography) <= 2000),
    languages text[] not null default '{fr}',
    created_at timestamptz not null default clock_timestamp(),
    last_seen_at timestamptz,
    version integer not null default 0
);

create table mandate (
    id uuid primary key default uuidv7(),
    person uuid not null references person on delete cascade,
    kind text not null check (kind in (
        'MUNICIPAL', 'COMMUNAUTAIRE', 'DEPARTEMENTAL', 'REGIONAL', 'SENATEUR', 'DEPUTE', 'EUROPEEN', 'ARRONDISSEMENT')),
    function text check (function in (
        'MAIRE', 'MAIRE_DELEGUE', 'ADJOINT', 'CONSEILLER_DELEGUE', 'CONSEILLER', 'PRESIDENT', 'VICE_PRESIDENT')),
    rank smallint check (rank between 1 and 99),
    place text not null references place,
    delegation text check (length(delegation) <= 120),
    side text check (side in ('MAJORITE', 'OPPOSITION')),  -- private: shown to nobody but the person
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    verification text not null default 'UNVERIFIED'
        check (verification in ('UNVERIFIED', 'MATCHED', 'NOT_FOUND', 'AMBIGUOUS')),
    version integer not null default 0,
    check ((function is null) = (kind in ('SENATEUR', 'DEPUTE', 'EUROPEEN'))),
    -- nobody holds the same mandate twice at once
    exclude using gist (
        person with =, kind with =, (coalesce(function, '')) with =, place with =,
        daterange(starts_on, ends_on, '[]') with &&)
);
create index mandate_of_person on mandate (person);

create table position (
    id uuid primary key default uuidv7(),
    person uuid not null references person on delete cascade,
    title text not null check (length(title) between 1 and 120),
    kind text not null check (kind in (
        'TECHNICIEN', 'CONSEIL_DEVELOPPEMENT', 'SALARIE', 'BENEVOLE', 'CHERCHEUR', 'HABITANT', 'AGENT_ETAT')),
    organization text not null check (length(organization) between 1 and 160),
    place text references place,
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    version integer not null default 0
);
create index position_of_person on position (person);

create table organization (
    id uuid primary key default uuidv7(),
    kind text not null check (kind in (
        'COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION', 'SERVICE_ETAT', 'ASSOCIATION', 'COLLECTIF_HABITANTS',
        'ENTREPRISE', 'LABORATOIRE', 'RESEAU', 'PRESTATAIRE', 'AUTRE')),
    name text not null check (length(name) between 1 and 160),
    place text references place
);

-- A person or an organisation belongs to a network.
create table membership (
    id uuid primary key default uuidv7(),
    network text not null references network,
    person uuid references person on delete cascade,
    organization uuid references organization on delete cascade,
    state text not null check (state in (
        'ACTIVE', 'RENEWAL_DUE', 'SUSPENDED', 'EXPIRED', 'RESIGNED', 'EXCLUDED')),
    since date not null,
    until date check (until >= since),
    check (num_nonnulls(person, organization) = 1),
    unique (network, person),
    unique (network, organization)
);
create index membership_of_person on membership (person) where person is not null;

-- A person takes part in what an organisation belongs to, as long as the seat lasts.
create table seat (
    id uuid primary key default uuidv7(),
    organization uuid not null references organization on delete cascade,
    person uuid not null references person on delete cascade,
    role text not null check (role in (
        'REFERENT_ELU', 'REFERENT_TECHNIQUE', 'ELU', 'TECHNICIEN', 'CONSEIL_DEVELOPPEMENT', 'MANAGER')),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    exclude using gist (
        organization with =, person with =, role with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index seat_of_person on seat (person);

-- The one definition of "belongs to a network": a living membership of one's own, or a seat in a member organisation.
-- until is the last day, null when no end is known.
create view belonging as
    select network, person, null::uuid as organization, since, until
    from membership
    where person is not null and state in ('ACTIVE', 'RENEWAL_DUE')
    union all
    select m.network, s.person, s.organization, greatest(m.since, s.starts_on), least(m.until, s.ends_on)
    from membership m
    join seat s on s.organization = m.organization
    where m.state in ('ACTIVE', 'RENEWAL_DUE');
