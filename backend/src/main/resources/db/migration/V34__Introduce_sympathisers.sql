-- Sympathisers (« proches »): people in regular contact with a network of local elected officials, who are not members.
-- They are no person of the directory: nothing that lists, searches, exports or passes on people reads these tables.

create function is_of_local_elected(slug text) returns boolean language sql stable
    return exists (select from network where network.slug = is_of_local_elected.slug and kind = 'ELUS_LOCAUX');

create table sympathiser (
    id uuid primary key default uuidv7(),
    network text not null references network check (is_of_local_elected(network)),
    email text check (email = lower(email) and length(email) <= 254),
    given_name text check (length(given_name) between 1 and 80),
    family_name text check (length(family_name) between 1 and 80),
    place text references place,
    function text check (function in (
        'MAIRE', 'MAIRE_DELEGUE', 'ADJOINT', 'CONSEILLER_DELEGUE', 'CONSEILLER', 'PRESIDENT', 'VICE_PRESIDENT')),
    source text check (length(source) between 1 and 300),
    legal_basis text not null default 'ART9_2_D' check (legal_basis = 'ART9_2_D'),
    locale text not null check (locale in ('fr', 'en')),
    state text not null check (state in ('RECORDED', 'INFORMED', 'ACTIVE', 'OBJECTED', 'CONVERTED', 'PURGED')),
    recorded_on date not null,
    inform_on date not null check (inform_on between recorded_on and recorded_on + 30),
    informed_at timestamptz,
    contact_on date,
    token_sha256 text unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    version integer not null default 0,
    -- whoever is over has left nothing that says who it was
    check ((state in ('OBJECTED', 'CONVERTED', 'PURGED')) = (email is null)),
    check (num_nonnulls(email, given_name, family_name, source) in (0, 4)),
    check (email is not null or num_nonnulls(place, function, contact_on) = 0),
    check (state not in ('INFORMED', 'ACTIVE', 'OBJECTED') or informed_at is not null and token_sha256 is not null),
    unique (network, email)
);
create index sympathiser_living on sympathiser (network, id desc) where email is not null;

-- The addresses that may not be recorded again: an HMAC of each, under a secret of this installation.
create table suppression (
    network text not null references network,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    at timestamptz not null default clock_timestamp(),
    primary key (network, hash)
);
revoke update, delete, truncate on suppression from essaim_app;

create table suppression_secret (
    only_one boolean primary key default true check (only_one),
    secret bytea not null check (length(secret) = 32)
);
insert into suppression_secret (secret)
    values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
revoke insert, update, delete, truncate on suppression_secret from essaim_app;
