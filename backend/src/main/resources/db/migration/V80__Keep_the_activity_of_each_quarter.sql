-- The activity of a quarter, as it was counted once, after its end. It tells how many, never who: all that everyone may read
-- follows from these rows, and they never change.

create table activity_quarter (
    network text not null references network,
    quarter date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    counted_on date not null check (counted_on >= quarter + interval '3 months'),
    counts text not null check (counts is json object),
    primary key (network, quarter)
);

revoke update, delete, truncate on activity_quarter from essaim_app;
create trigger activity_quarter_is_append_only before update or delete on activity_quarter
    for each row execute function refuse_rewriting();
