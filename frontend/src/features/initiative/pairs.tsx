import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";
import type { Initiative, InitiativeOverlap } from "@/lib/model";
import classes from "./initiative.module.css";
import { useWords } from "./use-words";

const AT_A_TIME = 20;

type Props = { initiatives: Initiative[]; overlaps: InitiativeOverlap[] };

/** What two initiatives share, pair by pair, the strongest first; one point in common is often chance, and is shown when asked for. */
export function Pairs({ initiatives, overlaps }: Props) {
  const { t } = useTranslation("initiative");
  const [isAll, setIsAll] = useState(false);
  const [most, setMost] = useState(AT_A_TIME);
  const titles = new Map(initiatives.map(({ id, title }) => [id, title]));
  const strong = overlaps.filter(({ strength }) => strength > 1);
  const shown = isAll ? overlaps : strong;
  return (
    <>
      <h3>{t("map.pairs")}</h3>
      {strong.length < overlaps.length && (
        <Checkbox
          label={t("map.weakToo")}
          checked={isAll}
          onChange={(event) => setIsAll(event.currentTarget.checked)}
        />
      )}
      {shown.length === 0 && <p>{t("map.onlyWeak")}</p>}
      <ul className={classes.cards}>
        {shown.slice(0, most).map((overlap) => (
          <li key={`${overlap.one} ${overlap.other}`}>
            <h4>
              {t("map.pair", { one: titles.get(overlap.one) ?? "", other: titles.get(overlap.other) ?? "" })}
            </h4>
            <Shared overlap={overlap} />
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <div>
          <Button variant="default" onClick={() => setMost(most + AT_A_TIME)}>
            {t("map.more", { shown: most, all: number(shown.length) })}
          </Button>
        </div>
      )}
    </>
  );
}

function Shared({ overlap: { audiences, where, themes, when, strength } }: { overlap: InitiativeOverlap }) {
  const { t } = useTranslation("initiative");
  const words = useWords();
  return (
    <>
      <p className={classes.muted}>{t("map.strength", { count: strength })}</p>
      <ul className={classes.shared}>
        {audiences.length > 0 && <li>{t("map.audience", { shared: words.audiences(audiences) })}</li>}
        {where && <li>{t("map.territory", { shared: words.where(where) })}</li>}
        {themes.length > 0 && <li>{t("map.theme", { shared: words.themes(themes) })}</li>}
        {when && <li>{t("map.calendar", { shared: words.when(when) })}</li>}
      </ul>
    </>
  );
}
