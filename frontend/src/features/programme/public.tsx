import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import classes from "./programme.module.css";
import { isWriter, type Side } from "./side";

/** Whether everyone may read that this territory is in a programme, and who agreed; and the way to its end. */
export function Public({ slug, ...side }: Side & { slug: string }) {
  const { t } = useTranslation("programme");
  const { space, programme, onOpen } = side;
  const { publication } = programme;
  return (
    <>
      <section className={classes.section}>
        <h2>{t("publication.title")}</h2>
        {publication ? (
          <>
            <p>
              {t("publication.isOn", { name: publication.publicName, day: day(publication.publishedOn) })}{" "}
              <Link to="/reseaux/$slug/programmes" params={{ slug }}>
                {t("publication.see")}
              </Link>
            </p>
            <p className={classes.muted}>
              {t("publication.agreed", {
                day: day(publication.agreedOn),
                agreement: publication.agreement,
              })}
            </p>
          </>
        ) : (
          <p className={classes.muted}>{t("publication.isOff")}</p>
        )}
        {space.adviser && (
          <div className="actions">
            <Button variant="outline" size="sm" onClick={() => onOpen({ form: "publication" })}>
              {t(publication ? "publication.change" : "publication.do")}
            </Button>
            {publication && (
              <Button variant="subtle" size="sm" color="clay" onClick={() => onOpen({ form: "unpublish" })}>
                {t("publication.takeBack")}
              </Button>
            )}
          </div>
        )}
      </section>
      {isWriter(side) && (
        <section className={classes.section}>
          <h2>{t("report.title")}</h2>
          <p className={classes.muted}>{t("report.final")}</p>
          <div>
            <Button variant="outline" size="sm" color="clay" onClick={() => onOpen({ form: "report" })}>
              {t("report.do")}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
