import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import { duesOf, isExempt, isOrganization, type Step, stepsOf } from "./draft";
import classes from "./joining.module.css";
import type { Question } from "./question";
import { duesWords, mandateWords } from "./words";

/** Everything that was answered, before it is sent; each answer can be taken up again. */
export function Summary({ draft, asked, network }: Question) {
  const { t } = useTranslation(["joining", "common"]);
  const said: Record<Step, string[]> = {
    profile: draft.profile ? [t(`profiles.${draft.profile}`)] : [],
    organization: isOrganization(draft) ? [draft.organization.name, draft.organization.placeName] : [],
    deliberation: [
      t("deliberation.said", {
        number: draft.deliberation.number,
        date: draft.deliberation.date && day(draft.deliberation.date),
      }),
      `${t("deliberation.elected")} : ${draft.elected.givenName} ${draft.elected.familyName}`,
      `${t("deliberation.technical")} : ${draft.technical.givenName} ${draft.technical.familyName}`,
    ],
    identity: [`${draft.givenName} ${draft.familyName}`, draft.email, draft.phone],
    mandates: draft.mandates.map((mandate) => mandateWords(t, mandate)),
    position: [draft.position.title, draft.position.organization],
    places: [...draft.places.map(({ name }) => name), draft.motivation],
    dues: duesWords(t, isExempt(draft), duesOf(draft, asked)),
    charter:
      asked.charter && draft.charter ? [t("charter.accepted", { version: asked.charter.version })] : [],
    consents: asked.consents.map(
      ({ audience, text }) =>
        `${text.title} : ${t(draft.consents[audience] === text.sha256 ? "consents.yes" : "consents.no")}`,
    ),
    summary: [],
  };
  return (
    <dl className={classes.summary}>
      {stepsOf(draft, asked)
        .filter((step) => step !== "summary")
        .map((step) => (
          <div key={step}>
            <dt>{t(`${step}.short`)}</dt>
            <dd>
              {said[step].filter(Boolean).map((line) => (
                <p key={line}>{line}</p>
              ))}
              {said[step].filter(Boolean).length === 0 && <p className={classes.muted}>{t("nothing")}</p>}
            </dd>
            <dd>
              <Link
                to="/reseaux/$slug/rejoindre"
                params={{ slug: network.slug }}
                search={{ etape: step }}
                aria-label={t("changeOne", { what: t(`${step}.short`) })}
              >
                {t("change")}
              </Link>
            </dd>
          </div>
        ))}
    </dl>
  );
}
