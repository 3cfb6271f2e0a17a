import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day, money } from "@/lib/format";
import type { FeeRule } from "@/lib/model";
import classes from "./dues.module.css";
import { RuleForm } from "./rule-form";

/** How the dues of the year are made. */
export function Rules({ slug, year, rules }: { slug: string; year: number; rules: FeeRule[] }) {
  const { t } = useTranslation("dues");
  const [isDeciding, setIsDeciding] = useState(false);
  return (
    <section className={classes.group}>
      <h2>{t("rules.title")}</h2>
      {rules.length === 0 && <p className={classes.muted}>{t("rules.none", { year })}</p>}
      {rules.map((rule) => (
        <Rule key={rule.payer} rule={rule} />
      ))}
      {isDeciding ? (
        <RuleForm slug={slug} year={year} rules={rules} onDone={() => setIsDeciding(false)} />
      ) : (
        <div>
          <Button variant="outline" onClick={() => setIsDeciding(true)}>
            {t(rules.length === 0 ? "rules.set" : "rules.change")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** « Les structures : 0,34 € par habitant·e, plafond 1 500,00 €, avant le 31 mars 2026 » */
function Rule({ rule }: { rule: FeeRule }) {
  const { t } = useTranslation("dues");
  const { payer, kind, amountCents, rateCents, minimumCents, capCents, dueOn } = rule;
  const words = [
    rateCents !== undefined
      ? t("rules.per", { rate: money(rateCents, 6) })
      : t(kind === "CHOSEN" ? "rules.free" : "rules.same", { amount: money(amountCents ?? 0) }),
  ];
  if (minimumCents !== undefined) words.push(t("rules.min", { amount: money(minimumCents) }));
  if (capCents !== undefined) words.push(t("rules.max", { amount: money(capCents) }));
  return (
    <p>{t("rules.line", { payer: t(`rules.payers.${payer}`), rule: words.join(", "), date: day(dueOn) })}</p>
  );
}
