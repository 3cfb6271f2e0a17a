-- The networks hosted here, and the practices in which their members recognise each other.

create table network (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 40),
    name text not null check (length(name) between 1 and 120),
    kind text not null check (kind in (
        'ELUS_LOCAUX', 'TERRITOIRES_PARTICIPATIFS', 'COLLECTIVITES', 'EXPERIMENTATION', 'CELLULE_CONSEIL')),
    tagline text not null check (length(tagline) <= 160),
    description text not null check (length(description) <= 2000),
    aims text[] not null default '{}',
    offers text[] not null default '{}',
    perimeter text[] not null default '{}',  -- keys of places; none: all of France
    modules text[] not null default '{}' check (modules <@ array['DIRECTORY', 'TERRITORIES']),
    sensitive boolean not null,  -- belonging to it may reveal political opinions (GDPR, art. 9)
    membership_subject text not null check (membership_subject in ('PERSON', 'ORGANIZATION', 'BOTH')),
    charter_required boolean not null,
    membership_term text not null check (membership_term in ('NONE', 'CALENDAR_YEAR', 'TWELVE_MONTHS')),
    contact_organization text not null,
    contact_email text not null check (contact_email like '%_@_%'),
    contact_address text,
    accent text not null check (accent ~ '^#[0-9A-F]{6}$'),
    position integer not null
);

create table practice (
    slug text primary key check (slug ~ '^[a-z]+(-[a-z]+)*$'),
    label_fr text not null,
    label_en text not null,
    position integer not null unique
);

revoke delete, truncate on network, practice from essaim_app;

insert into network (
    slug, name, kind, tagline, description, aims, offers, perimeter, modules, sensitive, membership_subject,
    charter_required, membership_term, contact_organization, contact_email, contact_address, accent, position)
values
(
    'territoires44', 'Territoires44', 'ELUS_LOCAUX',
    'Des élues et des élus de Loire-Atlantique qui s’entraident',
    'Maires, adjointes, conseillers de la majorité ou de l’opposition : ces élu·es locaux de Loire-Atlantique, de gauche, écologistes ou sans étiquette, veulent réussir la transition écologique, sociale et démocratique sans opposer villes et campagnes. On s’y retrouve chaque mois quelque part dans le département, on y prépare des avis, on s’y forme, et l’on y trouve vite un·e collègue qui a déjà vécu la même situation.',
    array[
        'Défendre ensemble des choix solidaires et sobres en énergie',
        'Faire travailler main dans la main communes rurales, périurbaines et métropole',
        'Donner plus de prise aux habitantes et aux habitants sur les décisions',
        'Se parler par-delà les étiquettes',
        'Apprendre des réussites et des échecs les uns des autres'],
    array[
        'Une réunion par mois, chaque fois dans un autre coin du département',
        'Des colloques, des formations et des points en visioconférence',
        'Des avis argumentés, portés auprès de chaque échelon',
        'Des programmes municipaux ouverts, à reprendre et à adapter',
        'Un annuaire pour joindre vite un·e élu·e qui connaît le sujet'],
    array['DEP:44'], array['DIRECTORY', 'TERRITORIES'], true, 'PERSON', true, 'CALENDAR_YEAR',
    'Association Territoires44', 'contact@territoires44.example', null, '#1F6F50', 1
),
(
    'territoires-participatifs', 'Territoires participatifs', 'TERRITOIRES_PARTICIPATIFS',
    'Élu·es, agents, associations et citoyen·nes des Hauts-de-France, côte à côte',
    'Dans les Hauts-de-France, ce réseau rapproche celles et ceux qui font vivre la participation : institutions, entreprises, associations, collectifs d’habitants. Chacun y dit ce qu’il cherche, ce qu’il peut apporter et avec qui il aimerait agir pour le climat. Le pari : une participation sincère et bien préparée doit être possible partout, y compris là où les moyens manquent.',
    array[
        'Se connaître assez pour avoir envie de faire ensemble',
        'Soutenir les initiatives citoyennes pour le climat et reconnaître leur place',
        'Rendre la participation accessible aux territoires peu outillés',
        'Convaincre de nouveaux territoires en montrant ce qui marche'],
    array[
        'Un annuaire de tous les acteurs, avec leurs besoins, leurs offres et leurs envies',
        'Des séances de codéveloppement pour dénouer une difficulté entre pairs',
        'Des rencontres régionales et une liste d’échanges',
        'Des ambassadeurs qui vont à la rencontre des territoires voisins'],
    array['REG:32'], array['DIRECTORY', 'TERRITORIES'], false, 'BOTH', false, 'NONE',
    'Réseau régional des Territoires participatifs', 'contact@territoires-participatifs.example', null, '#2B5F8A', 2
),
(
    'collectivites-mayenne', 'Réseau des collectivités mayennaises', 'COLLECTIVITES',
    'Des communes de Mayenne qui avancent en se racontant leurs projets',
    'Aucune petite commune n’a d’experts en tout. En Mayenne, une trentaine de collectivités mettent en commun leurs expériences de développement durable : urbanisme, économies d’eau, énergie, et tout ce que l’actualité amène. Élu·es, agents et membres des conseils de développement visitent des réalisations, s’échangent des documents de travail et se font présenter la commune qui est passée par là avant eux.',
    array[
        'Faire circuler ce que les élu·es ont appris sur le terrain',
        'Donner aux communes adhérentes des outils pour monter leurs projets',
        'Faire connaître les réalisations durables pour qu’elles se multiplient'],
    array[
        'Des visites de réalisations, avec celles et ceux qui les ont menées',
        'Des formations et des conférences sur les sujets demandés',
        'Des fiches d’expérience et des cahiers des charges à réutiliser',
        'Une mise en relation avec une commune qui a déjà fait',
        'Un coup de main pour repérer les aides et démarrer un projet'],
    array['DEP:53'], array['DIRECTORY'], false, 'ORGANIZATION', false, 'CALENDAR_YEAR',
    'Association Synergies', 'contact@collectivites-mayenne.example', '53810 Changé', '#8A4B12', 3
),
(
    'territoires-experimentation', 'Territoires d’expérimentation', 'EXPERIMENTATION',
    'Dix territoires qui essaient, observent et documentent',
    'Des groupes de communes, ou de quartiers d’une grande ville, expérimentent des façons de vivre plus sobres et plus résilientes : alimentation, énergie locale, habitat, monnaie. Habitant·es, élu·es, agents et entreprises y travaillent à parts égales ; des collectifs nationaux les accompagnent et des équipes de recherche observent ce qui change, pour que d’autres puissent s’en saisir.',
    array[
        'Accompagner des démarches collectives de transition écologique et sociale',
        'Réunir habitants, acteurs publics et acteurs économiques d’un même lieu',
        'Comprendre, avec la recherche, ce qui marche et pourquoi',
        'Transmettre aux territoires suivants'],
    array[
        'Un état des lieux mené avec tous les acteurs',
        'Un programme et un accompagnement construits sur mesure',
        'Des formations à la gouvernance partagée et des expertises thématiques',
        'Des comités de pilotage local et national qui se répondent'],
    array[]::text[], array['DIRECTORY', 'TERRITORIES'], false, 'BOTH', true, 'NONE',
    'Collectif des Territoires d’expérimentation', 'contact@territoires-experimentation.example', null, '#6B3FA0', 4
),
(
    'territoires-engagement', 'Territoires d’engagement', 'CELLULE_CONSEIL',
    'Un conseil à distance pour associer les habitants aux décisions',
    'Communes, intercommunalités et départements qui se lancent dans la démocratie participative trouvent ici une oreille et des repères. Un premier échange en visioconférence, lors de la permanence du lundi après-midi, puis des séances ponctuelles ou régulières : la cellule aide à voir clair, relie les initiatives entre elles et oriente vers des expertises ou des financements. Certaines collectivités s’engagent dans un accompagnement de trois ans.',
    array[
        'Aider chaque collectivité à bâtir sa stratégie de participation',
        'Repérer les occasions à saisir et les faux pas à éviter',
        'Mettre en cohérence les démarches déjà lancées sur un territoire',
        'Faire grandir l’engagement des habitants et des associations'],
    array[
        'Une permanence d’accueil le lundi, de 14 h à 17 h',
        'Des séances de travail en visioconférence, toutes les quatre à huit semaines si besoin',
        'Une orientation vers des expertes et des experts de confiance',
        'Des pistes de financement',
        'Un programme de trois ans : formation, coaching, gestion de projet'],
    array[]::text[], array['DIRECTORY', 'TERRITORIES'], false, 'ORGANIZATION', false, 'NONE',
    'Cellule de conseil et d’orientation', 'contact@territoires-engagement.example', null, '#A8322A', 5
);

insert into practice (position, slug, label_fr, label_en) values
    (1, 'budget-participatif', 'Budget participatif', 'Participatory budgeting'),
    (2, 'convention-citoyenne', 'Convention citoyenne', 'Citizens’ assembly'),
    (3, 'tirage-au-sort', 'Tirage au sort', 'Selection by lot'),
    (4, 'concertation', 'Concertation', 'Public consultation'),
    (5, 'conseil-de-quartier', 'Conseils de quartier et de village', 'Neighbourhood and village councils'),
    (6, 'conseil-de-developpement', 'Conseil de développement', 'Development council'),
    (7, 'conseil-de-jeunes', 'Participation des jeunes', 'Youth participation'),
    (8, 'initiatives-citoyennes', 'Soutien aux initiatives citoyennes', 'Support for citizens’ initiatives'),
    (9, 'gestion-de-communs', 'Gestion de communs', 'Management of commons'),
    (10, 'gouvernance-partagee', 'Gouvernance partagée', 'Shared governance'),
    (11, 'evaluation', 'Évaluation de la participation', 'Evaluation of participation'),
    (12, 'cooperation-entre-territoires', 'Coopération entre territoires', 'Cooperation between territories'),
    (13, 'urbanisme', 'Urbanisme et aménagement', 'Planning and development'),
    (14, 'coeurs-de-bourg', 'Cœurs de bourg', 'Village centres'),
    (15, 'habitat', 'Habitat et logement', 'Housing'),
    (16, 'foncier', 'Foncier', 'Land'),
    (17, 'eau', 'Eau', 'Water'),
    (18, 'biodiversite', 'Biodiversité', 'Biodiversity'),
    (19, 'energie', 'Énergie', 'Energy'),
    (20, 'climat', 'Adaptation au climat', 'Climate adaptation'),
    (21, 'mobilites', 'Mobilités', 'Mobility'),
    (22, 'alimentation', 'Alimentation et agriculture', 'Food and farming'),
    (23, 'dechets', 'Déchets et réemploi', 'Waste and reuse'),
    (24, 'tiers-lieux', 'Tiers-lieux', 'Third places'),
    (25, 'economie-locale', 'Économie locale et solidaire', 'Local and social economy'),
    (26, 'monnaie-locale', 'Monnaie locale', 'Local currency'),
    (27, 'solidarites', 'Solidarités et santé', 'Solidarity and health'),
    (28, 'enfance-education', 'Enfance et éducation', 'Childhood and education'),
    (29, 'culture', 'Culture et patrimoine', 'Culture and heritage'),
    (30, 'accueil', 'Accueil et hospitalité', 'Welcome and hospitality'),
    (31, 'numerique', 'Numérique', 'Digital'),
    (32, 'finances', 'Finances et recherche d’aides', 'Finance and funding');
