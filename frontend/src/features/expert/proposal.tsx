import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { moment } from "@/lib/format";
import type { ExpertProposal, ProposedExpert } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import classes from "./expert.module.css";

/** The experts of a proposal, in the order of their fit, each with the reasons. */
export function Proposal({ slug, proposal }: { slug: string; proposal: ExpertProposal }) {
  const { t } = useTranslation("expert");
  const { items, few } = proposal;
  return (
    <>
      {few && <p>{t("propose.few", { count: items.length })}</p>}
      {items.length > 0 && (
        <ol className={classes.lines}>
          {items.map((item) => (
            <Proposed key={item.expert} slug={slug} item={item} isOpen={proposal.skills.length === 0} />
          ))}
        </ol>
      )}
    </>
  );
}

/** When it was asked, and for what. */
export function ProposalTitle({ proposal }: { proposal: ExpertProposal }) {
  const { t } = useTranslation("expert");
  const { spoken } = usePractices();
  const { askedAt, skills, place, question } = proposal;
  const asked = [skills.length > 0 ? spoken(skills) : t("propose.anySkill"), place?.name, question];
  return (
    <summary>
      {moment(askedAt)} · {asked.filter(Boolean).join(" · ")}
    </summary>
  );
}

function Proposed({ slug, item, isOpen }: { slug: string; item: ProposedExpert; isOpen: boolean }) {
  const { t } = useTranslation("expert");
  const { spoken } = usePractices();
  const { expert: id, name, skills, reach, coveredBy, proposedBefore } = item;
  return (
    <li>
      <h3>
        {name ? (
          <Link to="/reseaux/$slug/experts/$id" params={{ slug, id }}>
            {name}
          </Link>
        ) : (
          t("propose.gone")
        )}
      </h3>
      <ul>
        {!isOpen && <li>{t("propose.why.skills", { skills: spoken(skills) })}</li>}
        {reach === "PLACE" && <li>{t("propose.why.place", { place: coveredBy?.name ?? "" })}</li>}
        {reach === "FRANCE" && <li>{t("propose.why.france")}</li>}
        <li>{t("propose.why.before", { count: proposedBefore })}</li>
      </ul>
    </li>
  );
}
