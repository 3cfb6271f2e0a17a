import { useTranslation } from "react-i18next";
import { day, today } from "@/lib/format";
import type { InitiativeAudience, InitiativePerimeter, InitiativePeriod } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";

/** How one says whom an initiative is for, where, about what and when. */
export function useWords() {
  const { t } = useTranslation("initiative");
  const { spoken: themes } = usePractices();
  return {
    themes,
    audiences: (said: InitiativeAudience[]) => said.map((audience) => t(`audiences.${audience}`)).join(", "),
    where: ({ place, sector }: InitiativePerimeter) => {
      const whole = place?.name ?? t("whole");
      return sector ? t("sectorOf", { sector, place: whole }) : whole;
    },
    when: ({ beginsOn, endsOn }: InitiativePeriod) => {
      if (endsOn) return t("fromUntil", { from: day(beginsOn), until: day(endsOn) });
      return t(beginsOn > today() ? "fromFuture" : "from", { day: day(beginsOn) });
    },
  };
}
