-- Organisations that belong to networks: what they are, who takes part in them and until when, whom they invite.

alter table organization
    add column acronym text check (length(acronym) between 1 and 30),
    add column siren text check (siren ~ '^[0-9]{9}$'),
    add column siret text check (siret ~ '^[0-9]{14}$'),
    add column website text check (length(website) <= 300 and website ~ '^https?://'),
    add column public_email text check (length(public_email) <= 254),
    add column description text check (length(description) <= 2000),
    add column sort_name text collate "C" not null default '',
    add column words text not null default '',  -- name, acronym and place, to be found by
    add column version integer not null default 0,
    add constraint siret_begins_with_siren check (left(siret, 9) = siren);

create function organization_is_sorted() returns trigger language plpgsql as $$
begin
    new.sort_name := searchable(new.name);
    new.words := searchable(concat_ws(' ', new.name, new.acronym,
        (select name from place where key = new.place)));
    return new;
end $$;
create trigger organization_is_sorted before insert or update of name, acronym, place on organization
    for each row execute function organization_is_sorted();
update organization set name = name;

create index organization_by_name on organization (sort_name, id);
create index organization_words on organization using gin (words gin_trgm_ops);

-- ends_on is the last whole day of a seat. One that somebody ends gives nothing from that instant on: its last whole day
-- is the day before, which for a seat of one day is the day before it began.
alter table seat
    add column invited_by uuid references person on delete set null,
    add column ended_at timestamptz,  -- when somebody ended it, whatever day was planned
    add column version integer not null default 0;
alter table seat drop constraint seat_check;
alter table seat add constraint seat_ends_after_it_began check (ends_on >= starts_on - 1);
alter table seat drop constraint seat_organization_person_role_daterange_excl;
alter table seat add constraint seat_is_held_once exclude using gist (
    organization with =, person with =, role with =, daterange(starts_on, ends_on, '[]') with &&)
    where (ended_at is null);
create index seat_of_organization on seat (organization);

create table invitation (
    id uuid primary key default uuidv7(),
    organization uuid not null references organization on delete cascade,
    network text not null references network,  -- in whose name the mail is written
    email text not null check (email = lower(email) and length(email) <= 254),
    role text not null check (role in (
        'REFERENT_ELU', 'REFERENT_TECHNIQUE', 'ELU', 'TECHNICIEN', 'CONSEIL_DEVELOPPEMENT', 'MANAGER')),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    state text not null check (state in ('PENDING', 'ACCEPTED', 'REVOKED')),
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz not null,
    invited_by uuid references person on delete set null,
    person uuid references person on delete cascade,  -- who accepted
    created_at timestamptz not null,
    version integer not null default 0,
    check ((state = 'ACCEPTED') = (person is not null))
);
create unique index invitation_is_pending_once on invitation (organization, email, role) where state = 'PENDING';
