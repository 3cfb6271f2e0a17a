-- Fills a migrated database that has its geography with essaim.members fictional people (a setting of the session) over the
-- networks hosted there. Run as a superuser: triggers sleep, and what they would keep is made set by set at the end.
set session_replication_role = replica;
select setseed(0.44);

create temporary table wish on commit preserve rows as
select number,
    uuidv7() as person,
    (array['territoires44', 'territoires44', 'territoires44', 'territoires44', 'territoires44', 'territoires44',
        'territoires44', 'territoires44', 'territoires-participatifs', 'territoires-participatifs',
        'territoires-participatifs', 'territoires-participatifs', 'territoires-participatifs',
        'collectivites-mayenne', 'collectivites-mayenne', 'collectivites-mayenne',
        'territoires-experimentation', 'territoires-experimentation',
        'territoires-engagement', 'territoires-engagement'])[1 + number % 20] as network,
    (array['Lise', 'Anaëlle', 'Mehdi', 'Yann', 'Soizic', 'Inès', 'Malo', 'Awa', 'Éloïse', 'Gwenn', 'Noé', 'Fatou', 'Maël',
        'Jeanne', 'Tanguy', 'Rose', 'Bilal', 'Klervi', 'Paol', 'Nour', 'Ewen', 'Agathe', 'Samba', 'Violette'])[
        1 + floor(random() * 24)::int] as given_name,
    initcap(
        (array['ker', 'pen', 'bel', 'mar', 'rou', 'gui', 'tre', 'cha', 'del', 'bou', 'lan', 'mor', 'qui', 'per', 'fou', 'ri',
            'gou', 'ca', 'le', 'hu', 'jo', 'da', 'vi', 'sau'])[1 + floor(random() * 24)::int]
        || (array['me', 'gue', 'ti', 'lo', 'da', 'ri', 'ne', 'vau', 'che', 'li', 'mo', 'ba', 'ro', 'san', 'ge', 'ni', 'ver',
            'ta', 'do', 'le', 'pi', 'cou', 'za', 'fre'])[1 + floor(random() * 24)::int]
        || (array['neur', 'nec', 'lier', 'rand', 'don', 'vel', 'mont', 'gnac', 'ville', 'reau', 'tin', 'del', 'roux', 'che',
            'ric', 'ven', 'let', 'quer', 'dic', 'gan', 'bert', 'zou', 'nier', 'lec'])[1 + floor(random() * 24)::int]
    ) as family_name,
    random() as about_place, random() as where_else, random() as about_function, random() as about_fields,
    random() as about_consent, random() as about_work
from generate_series(1, current_setting('essaim.members')::int) as number;

-- Half of them are elected near each other, in the département of the first network; the others anywhere.
create temporary table commune on commit preserve rows as
select key, name, epci,
    department = 'DEP:44' as is_near,
    row_number() over (partition by department = 'DEP:44' order by key) as number,
    count(*) over (partition by department = 'DEP:44') as of_them
from place where kind = 'COMMUNE' and department is not null;
create unique index on commune (is_near, number);
analyze commune;

create temporary table member on commit preserve rows as
select wish.*, commune.key as commune, commune.epci, commune.name as commune_name
from (
    select wish.*, about_place < 0.5 as is_near, 1 + floor(where_else * of_them)::int as chosen
    from wish join (select distinct is_near, of_them from commune) as choice on is_near = (about_place < 0.5)) as wish
join commune on commune.is_near = wish.is_near and commune.number = wish.chosen;

insert into person (id, subject, email, given_name, family_name, phone, biography)
select person, 'bench-' || number, 'personne-' || number || '@essaim.example', given_name, family_name, '+33 1 99 00 00 00',
    case when about_fields < 0.3 then
        'Après dix ans dans une coopérative, je me suis engagée pour que les décisions se prennent avec celles et ceux '
        || 'qu’elles touchent. À ' || commune_name || ', nous ouvrons les conseils et les budgets.' end
from member;

insert into membership (network, person, state, since)
select network, person, 'ACTIVE', date '2024-01-01' + (number % 700)::int from member;

insert into mandate (person, kind, function, place, delegation, starts_on)
select person, 'MUNICIPAL',
    case when about_function < 0.15 then 'MAIRE' when about_function < 0.5 then 'ADJOINT'
        when about_function < 0.65 then 'CONSEILLER_DELEGUE' else 'CONSEILLER' end,
    commune,
    case when about_function between 0.15 and 0.65 then
        (array['urbanisme', 'transition écologique', 'vie associative', 'mobilités', 'eau', 'petite enfance'])[
            1 + (number % 6)::int] end,
    date '2026-03-22'
from member where about_work < 0.9;

insert into mandate (person, kind, function, place, starts_on)
select person, 'COMMUNAUTAIRE', case when about_function < 0.05 then 'VICE_PRESIDENT' else 'CONSEILLER' end, epci, date '2026-04-10'
from member where about_function < 0.2 and epci is not null;

insert into position (person, title, kind, organization, place)
select person, 'Chargée de mission participation', 'TECHNICIEN', 'Mairie de ' || commune_name, commune
from member where about_work > 0.8;

-- One in ten also sits for an organisation of the same network.
create temporary table seated on commit preserve rows as
select person, network, commune, commune_name, uuidv7() as organization from member where number % 10 = 3;
insert into organization (id, kind, name, sort_name, place)
select organization, 'ASSOCIATION', 'Association de ' || commune_name, lower('association de ' || commune_name), commune from seated;
insert into membership (network, organization, state, since) select network, organization, 'ACTIVE', date '2025-01-01' from seated;
insert into seat (organization, network, person, role, starts_on) select organization, network, person, 'ELU', date '2025-01-01' from seated;

insert into directory_entry (
    network, person, headline, practices, help_offered, help_sought, headline_for, practices_for, help_offered_for,
    help_sought_for, positions_for, biography_for, email_for, phone_for)
select network, person,
    case when about_fields < 0.6 then 'Élu·es à ' || commune_name || ', pour des vélos et des budgets participatifs' end,
    (select array_agg(slug order by slug) from practice where (position + number) % 7 = 0),
    case when about_fields < 0.4 then 'Raconter notre assemblée citoyenne, prêter nos outils, venir en parler.' end,
    case when about_fields > 0.7 then 'Des retours sur la régie publique de l’eau et les cantines.' end,
    open.headline, open.practices, open.headline, open.headline, open.practices, open.headline, open.contact, 'PRIVATE'
from member
cross join lateral (select
    (case when about_fields < 0.5 then 'PUBLIC' else 'NETWORK' end)::visibility as headline,
    (case when about_fields < 0.8 then 'PUBLIC' else 'PARTNERS' end)::visibility as practices,
    (case when about_fields < 0.2 then 'NETWORK' else 'PRIVATE' end)::visibility as contact) as open;

-- A partner, on an agreement with each network.
insert into partner (client_id, name) values ('partner-bench', 'Partenaire de mesure');
insert into agreement (partner, network, purpose, fields, starts_on, ends_on)
select id, slug, 'Mesures', array['HEADLINE', 'MANDATES', 'PRACTICES', 'POSITIONS'], date '2024-01-01', date '2099-12-31'
from partner, network;

insert into consent_text (sha256, version, locale, title, body)
values (encode(sha256(convert_to('Mesure' || E'\n\n' || 'Mesure', 'UTF8')), 'hex'), 'bench', 'fr', 'Mesure', 'Mesure');
insert into consent_event (person, network, audience, partner, action, text_sha256, channel)
select person, network, audience, partner.id, 'GRANT',
    encode(sha256(convert_to('Mesure' || E'\n\n' || 'Mesure', 'UTF8')), 'hex'), 'WEB'
from member
cross join lateral (
    select 'NETWORK' as audience where about_consent < 0.7
    union all select 'PUBLIC' where about_consent < 0.3
    union all select 'PARTNER') as agreed
left join partner on agreed.audience = 'PARTNER';

reset session_replication_role;
