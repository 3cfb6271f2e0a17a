import { useTranslation } from "react-i18next";
import { capitalised, day, money } from "@/lib/format";
import type { ApplicationForm, PlaceRef } from "@/lib/model";
import classes from "./facts.module.css";

type Props = { form: ApplicationForm; email: string; places: PlaceRef[] };

/** What somebody said to join, fact by fact; what was not said is not shown. */
export function ApplicationFacts({ form, email, places }: Props) {
  const { t } = useTranslation(["joining", "common"]);
  const nameOf = (key: string | undefined) => places.find((place) => place.key === key)?.name ?? "";
  const { organization, position } = form;
  const referent = (who: "elected" | "technical") => {
    const named = organization?.[who];
    return named && `${t(`deliberation.${who}`)} : ${named.givenName} ${named.familyName}, ${named.email}`;
  };
  const facts: [string, (string | undefined)[]][] = [
    [t("profile.short"), [t(`profiles.${form.profile}`)]],
    [t("identity.short"), [`${form.givenName} ${form.familyName}`, email, form.phone]],
    [
      t("organization.short"),
      organization
        ? [organization.name, t(`common:organizationKinds.${organization.kind}`), nameOf(organization.place)]
        : [],
    ],
    [
      t("deliberation.short"),
      organization?.deliberationNumber && organization.deliberationDate
        ? [
            t("deliberation.said", {
              number: organization.deliberationNumber,
              date: day(organization.deliberationDate),
            }),
            referent("elected"),
            referent("technical"),
          ]
        : [],
    ],
    [
      t("mandates.short"),
      form.mandates.map(({ function: held, kind, place, delegation }) =>
        [
          held && capitalised(t(`common:functionNames.${held}`)),
          t(`common:mandateKinds.${kind}`),
          nameOf(place),
          delegation,
        ]
          .filter(Boolean)
          .join(", "),
      ),
    ],
    [t("position.short"), position ? [`${position.title}, ${position.organization}`] : []],
    [t("places.short"), [form.places.map(nameOf).join(", ")]],
    [t("places.motivation"), [form.motivation]],
    [
      t("dues.short"),
      form.dues
        ? [
            form.dues.exempt
              ? t("dues.exempt")
              : form.dues.amountCents !== undefined
                ? money(form.dues.amountCents)
                : undefined,
          ]
        : [],
    ],
    [t("charter.short"), form.charter ? [t("charter.accepted", { version: form.charter.version })] : []],
    [
      t("consents.short"),
      form.consents.map(({ audience }) => t(`consents.${audience as "NETWORK" | "PUBLIC"}`)),
    ],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .map(([name, lines]) => [name, lines.filter(Boolean)] as const)
        .filter(([, lines]) => lines.length > 0)
        .map(([name, lines]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}
