-- What came of looking declared mandates up in the national register of elected officials, and how many seats it counts.
-- Nobody in the register becomes a person here, and no name of it is kept.

alter table mandate
    add column verified_at timestamptz,
    add column doubt text check (doubt in ('HOMONYM', 'OTHER_FUNCTION', 'OTHER_DATE')),
    add check (doubt is null or verification = 'AMBIGUOUS'),
    add check (verified_at is null or verification <> 'UNVERIFIED');

-- A check changes nothing by which people are found: thousands of mandates are checked at once.
drop trigger listings_follow on mandate;
create trigger listings_follow after insert or delete
    or update of person, kind, function, rank, place, delegation, starts_on, ends_on on mandate
    for each row execute function listings_follow();

create table mandate_seat_count (
    source text not null check (source in (
        'MAIRES', 'CONSEILLERS_MUNICIPAUX', 'CONSEILLERS_COMMUNAUTAIRES', 'CONSEILLERS_DEPARTEMENTAUX',
        'CONSEILLERS_REGIONAUX', 'SENATEURS', 'DEPUTES', 'ARRONDISSEMENTS')),
    place text not null references place,
    kind text not null check (kind in (
        'MUNICIPAL', 'COMMUNAUTAIRE', 'DEPARTEMENTAL', 'REGIONAL', 'SENATEUR', 'DEPUTE', 'EUROPEEN', 'ARRONDISSEMENT')),
    function text check (function in (
        'MAIRE', 'MAIRE_DELEGUE', 'ADJOINT', 'CONSEILLER_DELEGUE', 'CONSEILLER', 'PRESIDENT', 'VICE_PRESIDENT')),
    seats integer not null check (seats > 0),  -- filled: a vacant seat is not in the register
    women integer not null check (women between 0 and seats),
    as_of date not null,
    unique nulls not distinct (source, place, kind, function)
);
create index mandate_seat_count_of_place on mandate_seat_count (place);
