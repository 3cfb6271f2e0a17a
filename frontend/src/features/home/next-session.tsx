import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { moment } from "@/lib/format";
import classes from "./home-page.module.css";
import { home } from "./queries";

/** The next session of support, if there is any, with the way in once it is time. */
export function NextSession() {
  const { t } = useTranslation("home");
  const { data } = useQuery(home.nextSession);
  const next = data?.[0];
  if (!next) return null;
  return (
    <section className={classes.session} aria-label={t("nextSession")}>
      <p>
        <strong>{t("nextSession")}</strong> {`${moment(next.startsAt)} · ${next.collectivity}`}
      </p>
      {next.videoUrl && (
        <a href={next.videoUrl} target="_blank" rel="noreferrer">
          {t("goIn")}
        </a>
      )}
      <Link to="/parcours/$id" params={{ id: next.track }}>
        {t("openTrack")}
      </Link>
    </section>
  );
}
