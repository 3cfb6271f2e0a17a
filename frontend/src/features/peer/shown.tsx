import { useTranslation } from "react-i18next";
import type { InitiativeKind } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import classes from "./peer.module.css";

type Props = { summary: string; themes: string[]; initiatives: InitiativeKind[] };

/** What a collectivité agreed to show, in its own words. */
export function Shown({ summary, themes, initiatives }: Props) {
  const { t } = useTranslation(["peer", "initiative"]);
  const { spoken } = usePractices();
  return (
    <>
      <p className={classes.words}>{summary}</p>
      <dl className={classes.facts}>
        <dt>{t("themes")}</dt>
        <dd>{spoken(themes)}</dd>
        {initiatives.length > 0 && (
          <>
            <dt>{t("initiatives")}</dt>
            <dd>{initiatives.map((kind) => t(`initiative:kinds.${kind}`)).join(", ")}</dd>
          </>
        )}
      </dl>
    </>
  );
}
