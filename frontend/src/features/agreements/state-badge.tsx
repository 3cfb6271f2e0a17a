import { useTranslation } from "react-i18next";
import type { AgreementState } from "@/lib/model";
import classes from "./agreements.module.css";

/** Where an agreement is in its life, in a word. */
export function StateBadge({ state }: { state: AgreementState }) {
  const { t } = useTranslation("agreements");
  return (
    <span className={classes.state} data-state={state}>
      {t(`states.${state}`)}
    </span>
  );
}
