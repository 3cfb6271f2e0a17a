-- What an organisation and its network really gave each other, line by line: the engagements of both sides.

create table contribution (
    id uuid primary key default uuidv7(),
    network text not null references network,
    organization uuid not null references organization on delete cascade,
    side text not null check (side in ('ORGANIZATION', 'NETWORK')),  -- who gave
    kind text not null,
    given_on date not null,
    label text not null check (length(label) between 1 and 200),
    check (
        (side = 'ORGANIZATION' and kind in ('SHARE', 'CONTRIBUTE', 'RELY_ON'))
        or (side = 'NETWORK' and kind in ('SUPPORT', 'ORGANIZE', 'COMMUNICATE', 'SHARE')))
);
create index contribution_of_organization on contribution (organization, network, given_on desc, id);
