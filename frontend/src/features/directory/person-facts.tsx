import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Ordinals } from "@/components/ordinals";
import { capitalised, day, spokenName } from "@/lib/format";
import { mandateSentence } from "@/lib/mandate";
import type { DirectoryEntry } from "@/lib/model";
import { networks } from "@/lib/networks";
import classes from "./person-page.module.css";

export function PersonFacts({ entry }: { entry: DirectoryEntry }) {
  const { t, i18n } = useTranslation(["directory", "common"]);
  const { data: known } = useQuery(networks.practices);
  const language = i18n.language === "en" ? "en" : "fr";
  const practiceName = (slug: string) =>
    known?.find((practice) => practice.slug === slug)?.label[language] ?? slug;
  const { mandates, positions, seats, practices } = entry;
  const { helpOffered, helpSought, biography, email, phone, listedFor } = entry;
  return (
    <dl className={classes.facts}>
      {entry.actorKind && entry.actorKind !== "ELU" && (
        <Fact name={t("actorKind")}>{t(`common:actorKinds.${entry.actorKind}`)}</Fact>
      )}
      {entry.actsIn.length > 0 && (
        <Fact name={t("person.actsIn")}>{entry.actsIn.map(({ name }) => spokenName(name)).join(", ")}</Fact>
      )}
      {helpOffered && <Fact name={t("person.helpOffered")}>{helpOffered}</Fact>}
      {helpSought && <Fact name={t("person.helpSought")}>{helpSought}</Fact>}
      {practices.length > 0 && (
        <Fact name={t("person.practices")}>
          <ul className={classes.tags}>
            {practices.map((slug) => (
              <li key={slug}>
                <Link
                  to="/reseaux/$slug/annuaire"
                  params={{ slug: entry.network }}
                  search={{ practice: slug }}
                >
                  {practiceName(slug)}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {mandates.length > 0 && (
        <Fact name={t("person.mandates")}>
          {mandates.map((mandate) => (
            <p key={`${mandate.kind}${mandate.function}${mandate.place.key}`}>
              <Ordinals text={capitalised(mandateSentence(mandate))} />{" "}
              <small>{t("person.since", { date: day(mandate.since) })}</small>{" "}
              {mandate.verified && <small className={classes.verified}>{t("person.verified")}</small>}
            </p>
          ))}
        </Fact>
      )}
      {positions.length > 0 && (
        <Fact name={t("person.positions")}>
          {positions.map(({ title, organization, kind }) => (
            <p key={title + organization}>
              {title}, {organization} <small>{t(`common:positionKinds.${kind}`)}</small>
            </p>
          ))}
        </Fact>
      )}
      {seats.length > 0 && (
        <Fact name={t("person.seats")}>
          {seats.map(({ organization: id, name, role }) => (
            <p key={id + role}>
              <Link to="/reseaux/$slug/structures/$id" params={{ slug: entry.network, id }}>
                {name}
              </Link>{" "}
              <small>{t(`common:seatRoles.${role}`)}</small>
            </p>
          ))}
        </Fact>
      )}
      {biography && <Fact name={t("person.biography")}>{biography}</Fact>}
      {(email || phone) && (
        <Fact name={t("person.contact")}>
          <p>
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {email && phone && " · "}
            {phone}
          </p>
        </Fact>
      )}
      {listedFor && (
        <Fact name={t("person.listedFor")}>
          {listedFor.map((audience) => t(`person.${audience}`)).join(", ") || t("person.nobody")}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
