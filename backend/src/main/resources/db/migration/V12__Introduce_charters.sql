-- What the members of a network undertake: each version of its charter, word for word, and who accepted which.

create table charter_version (
    id uuid primary key default uuidv7(),
    network text not null references network,
    version text not null check (version ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
    title text not null check (length(title) between 1 and 160),
    text text not null check (length(text) between 1 and 20000),
    sha256 text not null check (sha256 = encode(sha256(convert_to(title || E'\n\n' || text, 'UTF8')), 'hex')),
    published_at timestamptz not null default clock_timestamp(),
    reaccept_before date,  -- until when members are asked to accept it; none for the first one
    unique (network, version),
    unique (network, sha256)
);
create index charter_version_latest on charter_version (network, published_at desc);

revoke update, delete, truncate on charter_version from essaim_app;
create trigger charter_version_is_append_only before update or delete on charter_version
    for each row execute function refuse_rewriting();

-- A person accepts for themself, or for an organisation whose membership they manage.
create table charter_acceptance (
    id uuid primary key default uuidv7(),
    charter uuid not null references charter_version,
    person uuid not null references person on delete cascade,
    organization uuid references organization on delete cascade,
    accepted_at timestamptz not null,
    channel text not null check (channel in ('WEB', 'PAPER', 'EMAIL_LINK')),
    unique nulls not distinct (charter, person, organization)
);
create index charter_acceptance_of_person on charter_acceptance (person);
create index charter_acceptance_of_organization on charter_acceptance (organization) where organization is not null;
revoke update, truncate on charter_acceptance from essaim_app;

insert into charter_version (network, version, title, text, sha256, published_at)
select network, '2026-09', title, text, encode(sha256(convert_to(title || E'\n\n' || text, 'UTF8')), 'hex'),
    timestamptz '2026-09-01 08:00:00+02'
from (values
    ('territoires44', 'Charte des membres de Territoires44', $charter$Pourquoi nous nous réunissons

Nous exerçons, avons exercé ou briguons un mandat local en Loire-Atlantique. Nous pensons que les communes, petites ou grandes, réussissent mieux quand elles se parlent, et que la transition écologique ne se fera ni contre les plus modestes, ni sans les habitantes et les habitants.

Ce à quoi je m’engage

- Partager ce que j’apprends, y compris ce qui n’a pas marché : c’est souvent le plus utile aux autres.
- Répondre, autant que je le peux, à un·e membre qui me demande conseil.
- Chercher l’équilibre entre villes, bourgs et campagnes plutôt que l’avantage de ma seule commune.
- Faire une place réelle aux habitantes et aux habitants dans les décisions que je porte.
- Respecter la liberté de chacun·e : le réseau ne demande à personne son étiquette et n’en donne à personne.

Comment nous nous parlons

La parole est libre dans nos rencontres, parce qu’elle y reste. Je ne rapporte pas à l’extérieur ce qu’un·e membre y a dit en confiance, et je ne parle pas au nom du réseau sans qu’il me l’ait demandé.

Comment le réseau prend position

Un avis du réseau se prépare ensemble et se signe individuellement. Nul·le n’est engagé·e par un avis qu’elle ou il n’a pas signé.

Ce que le réseau me doit

Il protège mes données, ne dit à personne que j’en suis membre sans mon accord, et me laisse partir quand je le souhaite, sans avoir à m’expliquer.$charter$),
    ('territoires-experimentation', 'Charte des Territoires d’expérimentation', $charter$Ce que nous essayons

Sur quelques territoires, nous cherchons des façons de vivre plus sobres, plus solidaires et moins dépendantes de ce qui vient de loin. Ce sont des essais : nous les observons, nous les racontons, et nous acceptons de nous être trompés.

Avec qui

Un essai réunit toujours trois sortes d’acteurs : des habitantes et des habitants organisés, des acteurs publics, des acteurs économiques. Aucune ne décide pour les deux autres.

Ce à quoi je m’engage

- Venir avec une question ouverte plutôt qu’avec une solution toute faite.
- Partager ce que nous faisons sous une forme que d’autres peuvent reprendre.
- Accueillir les chercheuses et les chercheurs, et dire honnêtement ce que nous observons.
- Prendre part au comité de pilotage local, ou y être représenté·e.
- Veiller à ce que les personnes les moins entendues aient leur place.

Ce que nous gardons pour nous

Ce qui est dit en séance par une personne lui appartient. Rien n’est publié d’un territoire sans l’accord de celles et ceux qui y vivent l’expérience.

Ce que le collectif me doit

Un état des lieux partagé, un accompagnement à notre rythme, et le droit d’arrêter.$charter$)
) as first (network, title, text);
