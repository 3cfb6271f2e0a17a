-- A mail that was being gathered when somebody was erased: the first statement waits for whoever gathers it and learns
-- from the row into which mail it went, the second, which begins later, sees that mail and deletes it.

create or replace function stop_mails_about_erased() returns trigger language plpgsql as $$
declare
    gathering uuid[];
begin
    with gone as (delete from mail where names = new.id and ended_at is null returning digest)
    select array_agg(distinct digest) into gathering from gone where digest is not null;
    delete from mail where id = any(gathering) and ended_at is null;
    return null;
end $$;
