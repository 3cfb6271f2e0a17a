import { useTranslation } from "react-i18next";

type Source = { name: string; licence: string; url: string; vintage: number };

/** Where official geography comes from, and under which licence. */
export function PlaceSource({ source }: { source?: Source }) {
  const { t } = useTranslation("places");
  if (!source) return <small>{t("sourceLine")}</small>;
  return (
    <small>
      <a href={source.url} rel="noreferrer">
        {t("source", { name: source.name, vintage: source.vintage, licence: source.licence })}
      </a>
    </small>
  );
}
