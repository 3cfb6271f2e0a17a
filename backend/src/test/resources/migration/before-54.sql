-- A network as it was before V54: what each backfill has to change, beside what it has to leave alone.

-- V58: accounts that belong, that hold a seat, that do neither; people who are expected, with a key and without
insert into person (given_name, family_name, email, subject, account_key)
select name, 'Exemple', name || '@essaim.example', subject, account_key
from (values
    ('member', 'account-1', null), ('seated', 'account-2', null), ('curious', 'account-3', null),
    ('expected', null, repeat('a', 64)), ('forgotten', null, null),
    ('manager', 'account-4', null), ('former-manager', 'account-5', null), ('steward', 'account-6', null),
    ('up-to-date', null, null), ('first-charter', null, null), ('sympathiser', null, null),
    ('left-suspended', null, null), ('left-suspended-mute', null, null), ('left-reinstated', null, null),
    ('left', null, null), ('left-twice', null, null)
) as someone (name, subject, account_key);
insert into person (given_name, family_name, email, erased_at) values ('', '', 'erased-steward@essaim.example', now());

create function person_called(name text) returns uuid language sql as $$ select id from person where email = name || '@essaim.example' $$;

insert into organization (kind, name) values ('ASSOCIATION', 'Les Voisins');
insert into seat (organization, network, person, role, starts_on, ended_at)
select organization.id, 'territoires-participatifs', person_called(who), role, '2026-01-01', ended_at
from organization, (values
    ('seated', 'ELU', null), ('manager', 'MANAGER', null), ('former-manager', 'MANAGER', timestamptz '2026-06-01')
) as held (who, role, ended_at);

-- V54: one gave less than was asked, another has given nothing yet
insert into fee_rule (network, year, payer, revision, kind, amount_cents, due_on, created_at)
values ('territoires44', 2026, 'PERSON', 1, 'CHOSEN', 2000, '2026-12-31', now());
insert into fee (network, year, person, rule, amount_cents, state, due_on, paid_on, means, receipt_number, issued_at)
select 'territoires44', 2026, person_called(name), fee_rule.id, amount, state, '2026-12-31', paid_on, means, receipt, now()
from fee_rule, (values
    ('member', 1500, 'PAID', date '2026-02-01', 'CHEQUE', 1), ('up-to-date', 2000, 'DUE', null, null, null)
) as fees (name, amount, state, paid_on, means, receipt);

-- V55: the membership says the first charter, whichever was accepted since
insert into charter_version (network, version, title, text, sha256, published_at)
select network, '2026-10', 'La suite', 'Nos mots', encode(sha256(convert_to(E'La suite\n\nNos mots', 'UTF8')), 'hex'), '2026-10-01'
from unnest(array['territoires44', 'territoires-participatifs']) as network;
create function charter_of(slug text, which text) returns uuid language sql as $$
    select id from charter_version where network = slug and version = which
$$;
insert into charter_acceptance (charter, person, accepted_at, channel)
select charter_of('territoires44', version), person_called(name), at, 'WEB'
from (values
    ('member', '2026-10', timestamptz '2026-10-02'), ('member', '2026-09', '2026-11-02'),
    ('up-to-date', '2026-10', '2026-10-03'), ('first-charter', '2026-09', '2026-09-03'), ('sympathiser', '2026-10', '2026-10-03')
) as accepted (name, version, at);
insert into charter_acceptance (charter, person, organization, accepted_at, channel)
select charter_of('territoires-participatifs', '2026-10'), person_called('manager'), id, '2026-10-05', 'WEB' from organization;

-- V60: who left, and how
insert into membership (network, person, state, since, kind, reason, charter)
select 'territoires44', person_called(name), state, '2026-01-01', kind, reason, charter_of('territoires44', charter)
from (values
    ('member', 'ACTIVE', 'MEMBER', null, '2026-09'), ('up-to-date', 'ACTIVE', 'MEMBER', null, '2026-10'),
    ('first-charter', 'ACTIVE', 'MEMBER', null, '2026-09'), ('sympathiser', 'ACTIVE', 'SYMPATHISANT', null, null),
    ('left-suspended', 'RESIGNED', 'MEMBER', 'Propos blessants', null), ('left-suspended-mute', 'RESIGNED', 'MEMBER', null, null),
    ('left-reinstated', 'RESIGNED', 'MEMBER', 'Je déménage', null), ('left', 'RESIGNED', 'MEMBER', null, null),
    ('left-twice', 'RESIGNED', 'MEMBER', 'Je déménage', null)
) as members (name, state, kind, reason, charter);
insert into membership (network, organization, state, since) select 'territoires-participatifs', id, 'ACTIVE', '2026-01-01' from organization;
insert into audit_event (at, actor_kind, network, action, target, outcome)
select timestamptz '2026-11-01' + nth * interval '1 hour', 'SYSTEM', 'territoires44', 'membership.' || action, membership.id::text, 'DONE'
from (values
    ('left-suspended', 1, 'suspend'), ('left-suspended', 2, 'resign'), ('left-suspended-mute', 1, 'suspend'),
    ('left-suspended-mute', 2, 'resign'), ('left-reinstated', 1, 'suspend'), ('left-reinstated', 2, 'reinstate'),
    ('left-reinstated', 3, 'resign'), ('left', 1, 'resign'), ('left-twice', 1, 'suspend'), ('left-twice', 2, 'resign'),
    ('left-twice', 3, 'resign')
) as told (name, nth, action)
join membership on membership.person = person_called(name);

-- V59: what is offered by whom
insert into invitation (organization, network, email, role, starts_on, state, token_sha256, expires_at, invited_by, created_at)
select id, 'territoires-participatifs', by || '-guest@essaim.example', 'ELU', '2026-01-01', 'PENDING',
    encode(sha256(by::bytea), 'hex'), '2026-12-31', person_called(by), now()
from organization, unnest(array['manager', 'former-manager', 'steward', 'erased-steward', 'nobody']) as by;

-- V57: refused writes under addresses with and without the secret of a link, among many other lines
insert into audit_event (actor_kind, action, target, outcome)
select 'SYSTEM', action, target, outcome
from (values
    ('refused', 'PUT /api/v1/invitations/' || repeat('s', 43) || '/acceptance', 'REFUSED'),
    ('refused', 'POST /api/v1/objections/' || repeat('_', 43), 'REFUSED'),
    ('refused', 'POST /api/v1/mail-unsubscriptions/' || repeat('-', 43), 'REFUSED'),
    ('refused', 'PUT /api/v1/networks/territoires44/memberships/' || gen_random_uuid(), 'REFUSED'),
    ('done', 'invitations/' || repeat('d', 43), 'DONE')
) as line (action, target, outcome);
insert into audit_event (actor_kind, action, target, outcome)
select 'SYSTEM', 'many', '/api/v1/invitations/' || translate(left(encode(sha256(n::text::bytea), 'base64'), 43), '+/', '-_'), 'REFUSED'
from generate_series(1, 2000) as n;

-- Many who are members and nothing else.
insert into person (given_name, family_name, email, subject)
select 'Many', 'Exemple', 'many-' || n || '@essaim.example', 'many-' || n from generate_series(1, 200) as n;
insert into membership (network, person, state, since)
select 'territoires44', id, 'RESIGNED', '2026-01-01' from person where given_name = 'Many' limit 50;

drop function person_called;
drop function charter_of;
