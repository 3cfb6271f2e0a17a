-- Official geography. The application loads it at start and answers from memory; it is here so that other tables may refer to it.

create table place (
    key text primary key check (key ~ '^(COM|COMD|COMA|ARM|EPCI|EPT|ARR|DEP|REG):[0-9][0-9AB][0-9]{0,7}$'),
    kind text not null check (kind in (
        'COMMUNE', 'COMMUNE_DELEGUEE', 'COMMUNE_ASSOCIEE', 'ARRONDISSEMENT_MUNICIPAL',
        'EPCI', 'EPT', 'ARRONDISSEMENT', 'DEPARTEMENT', 'REGION')),
    code text not null,
    name text not null check (name <> ''),
    liaison smallint check (liaison between 0 and 8),  -- INSEE's TNCC: which article the name takes
    siren text check (siren ~ '^[0-9]{9}$'),
    population integer check (population >= 0),
    postal_codes text[] not null default '{}',
    parent text references place (key),  -- the commune of which this is a part
    epci text references place (key),
    ept text references place (key),
    arrondissement text references place (key),
    department text references place (key),
    region text references place (key),
    epci_type text check (epci_type in ('CC', 'CA', 'CU', 'METRO', 'MET69')),
    fiscal_mode text check (fiscal_mode in ('FPU', 'FA')),
    vintage smallint not null,  -- the last official list that has this place; nothing is deleted
    unique (kind, code),
    check ((kind = 'EPCI') = (epci_type is not null)),
    check ((kind = 'EPCI') = (fiscal_mode is not null)),
    check ((kind in ('COMMUNE_DELEGUEE', 'COMMUNE_ASSOCIEE', 'ARRONDISSEMENT_MUNICIPAL')) = (parent is not null))
);

-- The communes that merged: who writes the old code means the commune of today.
create table former_place (
    key text primary key check (key ~ '^COM:[0-9][0-9AB][0-9]{3}$'),
    current_key text not null references place (key)
);

-- An EPCI has no département of its own: it touches those of its communes, and 89 touch several.
create view epci_department as
    select distinct epci, department from place where kind = 'COMMUNE' and epci is not null;

-- Which official lists were loaded, so that each is loaded once.
create table vintage_load (
    checksum text primary key check (checksum ~ '^[0-9a-f]{64}$'),
    vintage smallint not null,
    places integer not null check (places > 0),
    loaded_at timestamptz not null default clock_timestamp()
);

revoke delete, truncate on place, former_place, vintage_load from essaim_app;
