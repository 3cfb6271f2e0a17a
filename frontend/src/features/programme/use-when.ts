import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import type { ProgrammeAction } from "@/lib/model";

/** When an action takes place, in words. */
export function useWhen() {
  const { t } = useTranslation("programme");
  return ({ from, until }: ProgrammeAction) => {
    if (!from || !until) return t("action.noDate");
    return from === until
      ? t("action.on", { day: day(from) })
      : t("action.between", { from: day(from), until: day(until) });
  };
}
