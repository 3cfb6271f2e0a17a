import { useTranslation } from "react-i18next";
import { countWords } from "@/components/figures/count-words";
import { number, rate } from "@/lib/format";
import type { ActivityFigure } from "@/lib/model";

const decimal = (value: number) => number(Math.round(value * 10) / 10);

/** What a figure says at once, and what it says beside: as far as this reader may know it. */
export function useFigureWords({ key, count, outOf, rate: share, amount, p90 }: ActivityFigure) {
  const { t } = useTranslation("activity");
  const { t: counts } = useTranslation("figures");
  const words = countWords(counts, count);
  const whole = outOf && countWords(counts, outOf);
  const days = (value: number) => t("days", { count: Math.round(value * 10) / 10, words: decimal(value) });
  const isEither = outOf !== undefined && (count.value !== undefined || outOf.value !== undefined);
  const isNothing = count.value === 0;
  switch (key) {
    case "FIRST_MEETING":
      return {
        main: amount === undefined ? (isNothing ? "–" : t("untold")) : days(amount),
        isTold: amount !== undefined,
        beside: [
          ...(p90 === undefined ? [] : [t("nine", { days: days(p90) })]),
          ...(count.value === undefined ? [] : [t("met", { count: count.value })]),
        ],
      };
    case "SESSIONS_PER_TRACK":
      return {
        main: amount === undefined ? (isNothing ? "–" : t("untold")) : decimal(amount),
        isTold: amount !== undefined,
        beside: amount === undefined ? [] : [t("divided", { count: words, whole })],
      };
    case "SATISFACTION":
      return {
        main: amount === undefined ? (isNothing ? "–" : t("untold")) : t("ofFive", { mean: decimal(amount) }),
        isTold: amount !== undefined,
        beside: [t("marks", { count: words })],
      };
    default:
      return {
        main: share === undefined ? words : rate(share),
        isTold: count.value !== undefined,
        beside: isEither ? [t("outOf", { count: words, whole })] : [],
      };
  }
}
