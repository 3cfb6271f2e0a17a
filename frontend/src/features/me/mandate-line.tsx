import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Ordinals } from "@/components/ordinals";
import { capitalised, day } from "@/lib/format";
import { mandateSentence } from "@/lib/mandate";
import type { Mandate } from "@/lib/model";
import { EndMandate } from "./end-mandate";
import classes from "./me.module.css";
import { RemoveMandate } from "./remove-mandate";

/** One mandate of mine: the sentence, since when, and how it can end. */
export function MandateLine({ mandate }: { mandate: Mandate }) {
  const { t } = useTranslation("me");
  const [asking, setAsking] = useState<"end" | "remove">();
  const { startDate, endDate, current, side, verification, doubt, verifiedAt } = mandate;
  const sentence = mandateSentence(mandate);
  const when = endDate
    ? t("mandates.fromTo", { from: day(startDate), to: day(endDate) })
    : t("mandates.since", { date: day(startDate) });
  const isVerified = verification === "MATCHED" && verifiedAt;
  const notes = [
    when,
    side && t(`mandates.sides.${side}`),
    !isVerified && t(`mandates.verification.${verification}`),
    doubt && t(`mandates.doubts.${doubt}`),
  ];
  const stop = () => setAsking(undefined);
  return (
    <li>
      <div>
        <h3>
          <Ordinals text={capitalised(sentence)} />
        </h3>
        <p className={classes.muted}>
          {notes.filter(Boolean).join(" · ")}{" "}
          {isVerified && (
            <span className={classes.badge}>{t("mandates.verifiedOn", { date: day(verifiedAt) })}</span>
          )}
        </p>
      </div>
      <div className="actions" style={{ marginTop: 0 }}>
        {current && (
          <Button
            variant="outline"
            size="sm"
            aria-label={`${t("mandates.end")} : ${sentence}`}
            onClick={() => setAsking("end")}
          >
            {t("mandates.end")}
          </Button>
        )}
        <Button
          variant="subtle"
          color="clay"
          size="sm"
          aria-label={`${t("mandates.remove")} : ${sentence}`}
          onClick={() => setAsking("remove")}
        >
          {t("mandates.remove")}
        </Button>
      </div>
      {asking === "end" && <EndMandate mandate={mandate} onDone={stop} />}
      {asking === "remove" && <RemoveMandate mandate={mandate} onDone={stop} />}
    </li>
  );
}
