import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import classes from "./footer.module.css";

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer}>
      <nav aria-label={t("nav.footer")} className={classes.inner}>
        <Link to="/" hash="reseaux">
          {t("nav.networks")}
        </Link>
        <Link to="/lieux">{t("nav.places")}</Link>
        <Link to="/regles">{t("nav.rules")}</Link>
        <Link to="/a-propos">{t("nav.about")}</Link>
      </nav>
    </footer>
  );
}
