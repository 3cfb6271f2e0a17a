import { useTranslation } from "react-i18next";
import { number } from "@/lib/format";
import type { ExpertRating } from "@/lib/model";

/** What collectivities think, over enough evaluations that none shows. */
export function RatingLine({ rating }: { rating: ExpertRating }) {
  const { t } = useTranslation("expert");
  return (
    <p>
      {t("rating", {
        relevance: number(rating.relevance),
        transfer: number(rating.skillTransfer),
        budget: number(rating.budget),
        count: rating.evaluations,
      })}
    </p>
  );
}
