import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { Network } from "@/lib/model";
import { places } from "@/lib/places";
import classes from "./network-page.module.css";
import { publicDirectorySize } from "./queries";

/** Figures that the API can vouch for, each with its source; none when there is none. */
export function NetworkFacts({ network }: { network: Network }) {
  const { t, i18n } = useTranslation("networks");
  const mine = useMyNetwork(network.slug);
  const only = network.perimeter.length === 1 ? network.perimeter[0] : undefined;
  const { data: place } = useQuery({ ...places.one(only?.key ?? ""), enabled: only !== undefined });
  const { data: listed } = useQuery({
    ...publicDirectorySize(network.slug),
    enabled: network.modules.includes("DIRECTORY"),
  });
  const where = i18n.language === "en" ? `in ${place?.name}` : place?.ofName;
  const facts = [
    {
      figure: place?.memberCount,
      words: t(place?.kind === "REGION" ? "facts.departments" : "facts.communes", { of: where }),
      note: t("facts.source"),
    },
    { figure: place?.population, words: t("facts.inhabitants"), note: t("facts.source") },
    { figure: listed, words: t(mine ? "facts.listedForMe" : "facts.listed"), note: t("facts.listedNote") },
    {
      figure: network.perimeter.length > 1 ? network.perimeter.length : undefined,
      words: t("facts.places"),
      note: t("facts.source"),
    },
  ].filter((fact) => fact.figure !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(({ figure, words, note }) => (
        <div key={words}>
          <dt>
            {words}
            <small>{note}</small>
          </dt>
          <dd>{number(figure ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
