import { useTranslation } from "react-i18next";
import { day, money, number } from "@/lib/format";
import type { Fee } from "@/lib/model";
import classes from "./fee-lines.module.css";
import { ReceiptButton } from "./receipt-button";

/** Fees as those who owe them read them: how much, why, by when, and the receipt. */
export function FeeLines({ fees, withPayer }: { fees: Fee[]; withPayer?: boolean }) {
  return (
    <ul className={classes.lines}>
      {fees.map((fee) => (
        <FeeLine key={fee.id} fee={fee} withPayer={withPayer ?? false} />
      ))}
    </ul>
  );
}

function FeeLine({ fee, withPayer }: { fee: Fee; withPayer: boolean }) {
  const { t } = useTranslation();
  const title = t("fee.line", { year: fee.year });
  return (
    <li>
      <div>
        {withPayer ? <h2>{`${title}, ${fee.payerName}`}</h2> : <h3>{title}</h3>}
        <p className={classes.amount}>
          <b>{money(fee.paidCents ?? fee.amountCents)}</b>
          <FeeMark fee={fee} />
        </p>
        <small>
          <FeeSettlement fee={fee} /> · <FeeBasis fee={fee} />
        </small>
      </div>
      <ReceiptButton fee={fee} />
    </li>
  );
}

/** Where a fee stands, in a word. */
export function FeeMark({ fee }: { fee: Fee }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-state={fee.state}>
      {t(`feeStates.${fee.state}`)}
    </span>
  );
}

/** « réglée le 12 mars 2026 par virement » */
export function FeeSettlement({ fee }: { fee: Fee }) {
  const { t } = useTranslation();
  if (fee.state === "PAID" && fee.paidOn && fee.means) {
    return t("fee.paid", { date: day(fee.paidOn), means: t(`paymentMeans.${fee.means}`) });
  }
  if (fee.state === "WAIVED") return t("fee.waived", { reason: fee.waiverReason });
  return t(fee.state === "LATE" ? "fee.late" : "fee.due", { date: day(fee.dueOn) });
}

/** « 5 335 × 0,34 € par habitant·e, plafond 1 500,00 € » */
export function FeeBasis({ fee }: { fee: Fee }) {
  const { t } = useTranslation();
  const { kind, rateCents, capCents, minimumCents } = fee.rule;
  if (kind === "FLAT") return t("fee.flat");
  if (kind === "CHOSEN") return t("fee.chosen");
  const words = [
    t("fee.perInhabitant", { population: number(fee.population ?? 0), rate: money(rateCents ?? 0, 6) }),
  ];
  if (minimumCents !== undefined) words.push(t("fee.minimum", { amount: money(minimumCents) }));
  if (capCents !== undefined) words.push(t("fee.cap", { amount: money(capCents) }));
  return words.join(", ");
}
