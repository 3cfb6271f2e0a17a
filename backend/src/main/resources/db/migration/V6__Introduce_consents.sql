-- What each person agreed to, word for word, and withdrew: a ledger, never rewritten (GDPR, art. 7).

create table consent_text (
    sha256 text primary key check (sha256 = encode(sha256(convert_to(title || E'\n\n' || body, 'UTF8')), 'hex')),
    version text not null,
    locale text not null check (locale in ('fr', 'en')),
    title text not null,
    body text not null
);

create table consent_event (
    id uuid primary key default uuidv7(),
    seq bigint generated always as identity,
    person uuid not null references person,
    network text not null references network,
    audience text not null check (audience in ('NETWORK', 'PUBLIC', 'PARTNER')),
    partner uuid references partner,
    action text not null check (action in ('GRANT', 'WITHDRAW')),
    text_sha256 text not null references consent_text,
    at timestamptz not null default clock_timestamp(),
    channel text not null check (channel in ('WEB', 'PAPER', 'EMAIL_LINK')),
    check ((audience = 'PARTNER') = (partner is not null))
);
create index consent_event_of_person on consent_event (person, network, audience, partner, seq desc);

revoke update, delete, truncate on consent_text, consent_event from essaim_app;
create trigger consent_text_is_append_only before update or delete on consent_text
    for each row execute function refuse_rewriting();
create trigger consent_event_is_append_only before update or delete on consent_event
    for each row execute function refuse_rewriting();

-- The last word of each person for each audience.
create view current_consent as
    select distinct on (person, network, audience, partner)
        person, network, audience, partner, action = 'GRANT' as granted, at, text_sha256
    from consent_event
    order by person, network, audience, partner, seq desc;
