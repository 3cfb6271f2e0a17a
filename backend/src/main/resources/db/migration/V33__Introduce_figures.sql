-- The figures of the first of each month, as they were counted then. They tell how many, never who.

create table figure_month (
    network text not null references network,
    month date not null check (extract(day from month) = 1),
    figure text not null check (figure in (
        'MEMBERS', 'MAYORS', 'MANDATES', 'ACTORS', 'DEPARTMENTS', 'COMMUNES', 'INTERCOMMUNALITIES',
        'ORGANIZATIONS', 'ADHERENT_COMMUNES', 'JOINED', 'LEFT')),
    line integer not null check (line >= 0),  -- 0: the figure itself
    cell text not null check ((cell = '') = (line = 0)),
    value integer not null check (value >= 0),
    denominator integer check (denominator >= 0),
    people integer check (people >= 0),  -- how many persons it is built on; none when it is not about persons
    kept_at timestamptz not null default clock_timestamp(),
    primary key (network, month, figure, cell)
);

revoke delete, truncate on figure_month from essaim_app;
