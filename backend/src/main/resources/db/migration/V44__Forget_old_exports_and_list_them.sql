-- Lines about files of the directory are kept as long as the trail, and are listed by network, the latest first.

create function remove_old_exports(kept interval) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    removed bigint;
begin
    delete from export_log where began_at < clock_timestamp() - greatest(kept, interval '6 months');
    get diagnostics removed = row_count;
    return removed;
end $$;
revoke execute on function remove_old_exports(interval) from public;
grant execute on function remove_old_exports(interval) to essaim_app;

drop index export_log_of_network;
create index export_log_of_network on export_log (network, id);
create index export_log_began on export_log (began_at);
