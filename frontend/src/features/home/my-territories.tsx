import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "@/lib/me";
import classes from "./home-page.module.css";

/** The territories of this network that the person is a referent of. */
export function MyTerritories({ slug }: { slug: string }) {
  const { t } = useTranslation("home");
  const territories = useMe()?.territories.filter(({ network }) => network === slug) ?? [];
  if (territories.length === 0) return null;
  return (
    <section>
      <h2>{t("myTerritories")}</h2>
      <ul className={classes.lines}>
        {territories.map(({ id, name }) => (
          <li key={id}>
            <div>
              <h3>
                <Link to="/reseaux/$slug/territoires/$id" params={{ slug, id }} className={classes.plain}>
                  {name}
                </Link>
              </h3>
              <p className={classes.muted}>{t("referent")}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
