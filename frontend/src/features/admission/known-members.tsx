import { useTranslation } from "react-i18next";
import { day } from "@/lib/format";
import type { KnownMember } from "@/lib/model";
import classes from "./admission.module.css";

/** What the network knows already of who applies: to be read before deciding. */
export function KnownMembers({ known }: { known: KnownMember[] }) {
  return known.map((member) => <Known key={member.name} member={member} />);
}

function Known({ member }: { member: KnownMember }) {
  const { t, i18n } = useTranslation("admission");
  const { name, organization, state, since, stateSince, reason, suspendedFor, pastReason, managers } = member;
  const isIn = state === "ACTIVE" || state === "RENEWAL_DUE";
  const names = new Intl.ListFormat(i18n.language).format(managers);
  const words = { name, names, date: day(isIn ? since : (stateSince ?? since)) };
  const lines = [
    isIn ? organization && t("known.organizationIn", words) : t(`known.states.${state}`, words),
    suspendedFor && t("known.suspendedFor", { reason: suspendedFor }),
    reason && t("known.reason", { reason }),
    pastReason && t("known.pastReason", { reason: pastReason }),
    organization && managers.length > 0 && t(isIn ? "known.managers" : "known.formerManagers", words),
    organization && isIn && managers.length === 0 && t("known.noManager"),
    member.toConfirm && t("known.beside"),
    member.seatsEnd && t("known.seatsEnd"),
    member.administrationOnly && state !== "SUSPENDED" && t("known.administrationOnly"),
  ].filter((line) => typeof line === "string");
  if (lines.length === 0) return null;
  return (
    <div className={classes.note}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
