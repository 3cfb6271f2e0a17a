import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import classes from "./about-page.module.css";

const sections = ["privacy", "accessibility", "sources", "licence"] as const;

/** What the installation says of itself: data, accessibility, sources, licence. */
export function AboutPage() {
  const { t } = useTranslation("about");
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      {sections.map((section) => (
        <section key={section} className={classes.section}>
          <h2>{t(`sections.${section}.title`)}</h2>
          {t(`sections.${section}.body`, { returnObjects: true }).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </Page>
  );
}
