-- A fee is kept ten years after its year, or after the year in which it was paid, whatever the settings say; then it goes.

create function remove_old_fees(kept interval) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed bigint;
begin
    delete from fee
    where make_date(greatest(year, extract(year from paid_on)::integer), 12, 31)
        < (clock_timestamp() at time zone 'Europe/Paris')::date - greatest(kept, interval '10 years');
    get diagnostics removed = row_count;
    return removed;
end $$;
revoke execute on function remove_old_fees(interval) from public;
grant execute on function remove_old_fees(interval) to essaim_app;
revoke delete, truncate on fee from essaim_app;
