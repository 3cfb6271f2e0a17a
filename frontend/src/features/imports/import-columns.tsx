import { useTranslation } from "react-i18next";
import classes from "./imports.module.css";

const members = [
  "email",
  "prenom",
  "nom",
  "telephone",
  "langue",
  "mandat",
  "fonction",
  "lieu",
  "mandat_debut",
  "adhesion_depuis",
  "adhesion_jusqua",
  "adhesion_acte",
] as const;
const organizations = ["nom", "type", "lieu", "adhesion_depuis", "adhesion_jusqua", "adhesion_acte"] as const;

/** What each column is for, and a file to begin with. */
export function ImportColumns() {
  const { t } = useTranslation("imports");
  return (
    <section className={classes.columns}>
      <h2>{t("columns.title")}</h2>
      <p>{t("columns.lead")}</p>
      <p>{t("columns.opinion")}</p>
      <details>
        <summary>{t("kinds.MEMBERS")}</summary>
        <p>
          <a href="/exemples/membres.csv" download>
            {t("columns.sample")}
          </a>
        </p>
        <dl>
          {members.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{t(`columns.members.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{t("kinds.ORGANIZATIONS")}</summary>
        <p>
          <a href="/exemples/structures.csv" download>
            {t("columns.sample")}
          </a>
        </p>
        <dl>
          {organizations.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{t(`columns.organizations.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
