-- Themes of a track, and the fundings that fit it: told once, followed or dismissed.

alter table support_track add column themes text[] not null default '{}'
    check (cardinality(themes) <= 10 and are_practices(themes));

-- In which words a catalogue of fundings speaks of a practice: whole words, without accents.
create table practice_words (
    practice text not null references practice,
    words text not null check (words ~ '^[a-z0-9]+( [a-z0-9]+)*$'),
    primary key (practice, words)
);
insert into practice_words (practice, words) values
    ('budget-participatif', 'participation'), ('budget-participatif', 'citoyennete'),
    ('convention-citoyenne', 'participation'), ('convention-citoyenne', 'citoyennete'),
    ('tirage-au-sort', 'participation'), ('tirage-au-sort', 'citoyennete'),
    ('concertation', 'concertation'), ('concertation', 'participation'), ('concertation', 'citoyennete'),
    ('conseil-de-quartier', 'participation'), ('conseil-de-quartier', 'citoyennete'),
    ('conseil-de-developpement', 'participation'), ('conseil-de-developpement', 'citoyennete'),
    ('conseil-de-jeunes', 'jeunesse'), ('conseil-de-jeunes', 'jeunes'),
    ('initiatives-citoyennes', 'citoyennete'), ('initiatives-citoyennes', 'vie associative'),
    ('gestion-de-communs', 'communs'),
    ('gouvernance-partagee', 'gouvernance'),
    ('evaluation', 'evaluation'),
    ('cooperation-entre-territoires', 'cooperation'), ('cooperation-entre-territoires', 'intercommunalite'),
    ('urbanisme', 'urbanisme'), ('urbanisme', 'amenagement'), ('urbanisme', 'espace public'), ('urbanisme', 'espaces verts'),
    ('urbanisme', 'voirie'), ('urbanisme', 'paysage'),
    ('coeurs-de-bourg', 'revitalisation'), ('coeurs-de-bourg', 'commerces et services'), ('coeurs-de-bourg', 'centre bourg'),
    ('habitat', 'habitat'), ('habitat', 'logement'), ('habitat', 'rehabilitation'),
    ('foncier', 'foncier'), ('foncier', 'friche'), ('foncier', 'friches'),
    ('eau', 'eau'), ('eau', 'eaux'), ('eau', 'assainissement'), ('eau', 'milieux humides'), ('eau', 'milieux aquatiques'),
    ('biodiversite', 'biodiversite'), ('biodiversite', 'forets'), ('biodiversite', 'haies'), ('biodiversite', 'milieux humides'),
    ('biodiversite', 'sols'),
    ('energie', 'energie'), ('energie', 'energies'), ('energie', 'energetique'), ('energie', 'chaleur'),
    ('climat', 'climat'), ('climat', 'changement climatique'), ('climat', 'risques naturels'), ('climat', 'transition ecologique'),
    ('climat', 'qualite de l air'), ('climat', 'solutions d adaptation fondees sur la nature'),
    ('mobilites', 'mobilite'), ('mobilites', 'mobilites'), ('mobilites', 'transports'), ('mobilites', 'velo'),
    ('alimentation', 'alimentation'), ('alimentation', 'agriculture'), ('alimentation', 'agroalimentaire'),
    ('alimentation', 'circuits courts'),
    ('dechets', 'dechets'), ('dechets', 'reemploi'), ('dechets', 'economie circulaire'), ('dechets', 'recyclage'),
    ('tiers-lieux', 'tiers lieux'),
    ('economie-locale', 'economie locale'), ('economie-locale', 'economie sociale et solidaire'),
    ('economie-locale', 'circuits courts'), ('economie-locale', 'emploi'), ('economie-locale', 'commerces et services'),
    ('monnaie-locale', 'monnaie locale'), ('monnaie-locale', 'economie locale'),
    ('solidarites', 'solidarites'), ('solidarites', 'sante'), ('solidarites', 'cohesion sociale'), ('solidarites', 'handicap'),
    ('solidarites', 'personnes agees'), ('solidarites', 'precarite'), ('solidarites', 'egalite des chances'),
    ('enfance-education', 'enfance'), ('enfance-education', 'education'), ('enfance-education', 'jeunesse'),
    ('culture', 'culture'), ('culture', 'patrimoine'), ('culture', 'spectacle vivant'), ('culture', 'musee'),
    ('culture', 'bibliotheques'), ('culture', 'arts'),
    ('accueil', 'accueil'), ('accueil', 'inclusion'), ('accueil', 'acces aux services'), ('accueil', 'tourisme'),
    ('numerique', 'numerique'),
    ('finances', 'finances'), ('finances', 'ingenierie financiere');
revoke insert, update, delete, truncate on practice_words from essaim_app;

create function themes_of(categories text[]) returns text[] language sql stable
    return array(
        select distinct practice from practice_words, unnest(categories) as category
        where ' ' || regexp_replace(unaccented(category), '[^a-z0-9]+', ' ', 'g') || ' ' like '% ' || words || ' %'
        order by practice);

alter table funding add column themes text[] not null default '{}';  -- the practices that its categories name

create function find_funding_themes() returns trigger language plpgsql as $$
begin
    new.themes := themes_of(new.categories);
    return new;
end $$;
create trigger funding_themes_follow before insert or update of categories on funding
    for each row execute function find_funding_themes();
update funding set categories = categories;

-- That a funding fits a track: found once, told once, whatever node does it.
create table funding_alert (
    track uuid not null,
    network text not null references network,
    funding uuid not null references funding,
    fitted_on date not null,
    told_on date check (told_on >= fitted_on),
    dismissed_at timestamptz,
    primary key (track, funding),
    foreign key (track, network) references support_track (id, network) on delete cascade
);
create index funding_alert_of_funding on funding_alert (funding);
create index funding_alert_untold on funding_alert (track) where told_on is null and dismissed_at is null;

-- What is still worth telling, but for the deadline, which depends on the day: nothing followed already, nothing of tracks that are over.
create view fitting_funding as
    select alert.track, alert.network, alert.funding, alert.fitted_on, alert.told_on, alert.dismissed_at,
        funding.name, funding.perimeter, funding.deadline,
        array(select unnest(funding.themes) intersect select unnest(track.themes) order by 1) as themes
    from funding_alert alert
    join funding on funding.id = alert.funding
    join support_track track on track.id = alert.track
    where funding.live and funding.themes && track.themes and track.state in ('ACTIVE', 'PAUSED')
        and not exists (select from funding_lead lead where lead.track = alert.track and lead.funding = alert.funding);
