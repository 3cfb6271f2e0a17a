-- What a membership rests on, which charter was accepted for it, and how it goes on or ends.

alter table membership
    add column kind text not null default 'MEMBER' check (kind in ('MEMBER', 'SYMPATHISANT')),
    add column charter uuid references charter_version,
    add column legal_basis text check (legal_basis in ('ART9_2_D', 'CONSENT', 'CONTRACT', 'PUBLIC_TASK')),
    add column informed_at timestamptz,   -- when the person was told what is kept about them (GDPR, art. 13 and 14)
    add column source text not null default 'ADMINISTRATION'
        check (source in ('APPLICATION', 'IMPORT', 'ADMINISTRATION')),
    add column reason text check (length(reason) <= 2000),  -- of a suspension, an exclusion, or a resignation that says one
    add column state_since date,
    add column created_at timestamptz not null default clock_timestamp(),
    add column version integer not null default 0;

update membership set legal_basis = case when network.sensitive and person is not null then 'ART9_2_D' else 'CONTRACT' end
from network where network.slug = membership.network;

create index membership_of_network on membership (network, state, id);
create index membership_coming_due on membership (until) where state in ('ACTIVE', 'RENEWAL_DUE');

-- A sympathiser is known to the network, and does not belong to it.
create or replace view belonging as
    select network, person, null::uuid as organization, since, until
    from membership
    where person is not null and kind = 'MEMBER' and state in ('ACTIVE', 'RENEWAL_DUE')
    union all
    select m.network, s.person, s.organization, greatest(m.since, s.starts_on), least(m.until, s.ends_on)
    from membership m
    join seat s on s.organization = m.organization
    where m.kind = 'MEMBER' and m.state in ('ACTIVE', 'RENEWAL_DUE');
