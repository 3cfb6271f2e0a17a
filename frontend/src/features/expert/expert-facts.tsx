import { useTranslation } from "react-i18next";
import { Phone } from "@/components/phone";
import type { Expert } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import classes from "./expert.module.css";
import { RatingLine } from "./rating-line";

/** What an expert says of their practice, as far as the reader may see. */
export function ExpertFacts({ expert }: { expert: Expert }) {
  const { t } = useTranslation("expert");
  const { spoken } = usePractices();
  const { presentation, skills, perimeter, procurement, references, website, email, phone, rating } = expert;
  return (
    <>
      <p className={classes.words}>{presentation}</p>
      <dl className={classes.facts}>
        <dt>{t("facts.skills")}</dt>
        <dd>{spoken(skills)}</dd>
        <dt>{t("facts.perimeter")}</dt>
        <dd>{perimeter.length === 0 ? t("everywhere") : perimeter.map(({ name }) => name).join(", ")}</dd>
        <dt>{t("facts.procurement")}</dt>
        <dd>{procurement.map((route) => t(`routes.${route}`)).join(", ")}</dd>
        {website && (
          <>
            <dt>{t("facts.website")}</dt>
            <dd>
              <a href={website} rel="noreferrer nofollow">
                {website}
              </a>
            </dd>
          </>
        )}
        <dt>{t("facts.contact")}</dt>
        <dd>
          {email ? (
            <>
              <a href={`mailto:${email}`}>{email}</a>
              {phone && (
                <>
                  {" · "}
                  <Phone number={phone} />
                </>
              )}
            </>
          ) : (
            t("facts.contactForMembers")
          )}
        </dd>
        <dt>{t("facts.rating")}</dt>
        <dd>{rating ? <RatingLine rating={rating} /> : t("facts.noRating")}</dd>
      </dl>
      {references.length > 0 && (
        <section className={classes.section} aria-label={t("facts.references")}>
          <h2>{t("facts.references")}</h2>
          <ul>
            {references.map(({ title, collectivity, year }) => (
              <li key={`${title} ${collectivity} ${year}`}>
                {title}, {collectivity}, {year}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
