import { useTranslation } from "react-i18next";
import type { Initiative, InitiativeOverlap } from "@/lib/model";
import classes from "./initiative.module.css";
import { dimensionsOf, overlapFinder } from "./overlap";

type Props = { initiatives: Initiative[]; overlaps: InitiativeOverlap[] };

/** Initiatives by initiatives: each cell says in words what the two share. Too wide for a telephone, which reads the pairs. */
export function Matrix({ initiatives, overlaps }: Props) {
  const { t } = useTranslation("initiative");
  const between = overlapFinder(overlaps);
  const shared = (one: string, other: string) => {
    if (one === other) return t("map.self");
    const overlap = between(one, other);
    if (!overlap) return t("map.nothing");
    return dimensionsOf(overlap)
      .map((dimension) => t(`map.dimensions.${dimension}`))
      .join(", ");
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className={classes.matrix} aria-label={t("map.table")} tabIndex={0}>
      <table>
        <caption>{t("map.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("map.initiative")}</th>
            {initiatives.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {initiatives.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              {initiatives.map(({ id }) => (
                <td key={id} data-strength={between(row.id, id)?.strength}>
                  {shared(row.id, id)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
