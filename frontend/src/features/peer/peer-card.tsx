import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { capitalised, spokenName } from "@/lib/format";
import type { Peer } from "@/lib/model";
import { usePractices } from "@/lib/use-practices";
import classes from "./peer.module.css";
import { Shown } from "./shown";

/** A peer as it agreed to be shown, and why it is one. */
export function PeerCard({ peer, isAdviser }: { peer: Peer; isAdviser: boolean }) {
  const { t } = useTranslation("peer");
  const params = useParams({ from: "/reseaux/$slug/parcours/$track/pairs" });
  const { name, departments, kind } = peer;
  const facts = [kind && capitalised(t(`kinds.${kind}`)), ...departments].filter(Boolean);
  return (
    <li>
      <h3>{spokenName(name)}</h3>
      {facts.length > 0 && <p className={classes.muted}>{facts.join(" · ")}</p>}
      <Shown {...peer} />
      <h4>{t("because")}</h4>
      <Reasons because={peer.because} />
      {isAdviser && (
        <Link to="/reseaux/$slug/parcours/$track/orientations" params={params} search={{ pair: name }}>
          {t("introduce")}
        </Link>
      )}
    </li>
  );
}

function Reasons({ because: { themes, initiatives, kind, stratum, nearness } }: Pick<Peer, "because">) {
  const { t } = useTranslation(["peer", "initiative"]);
  const { spoken } = usePractices();
  const kinds = initiatives.map((each) => t(`initiative:kinds.${each}`)).join(", ");
  return (
    <ul className={classes.reasons}>
      {themes.length > 0 && <li>{t("reasons.themes", { shared: spoken(themes) })}</li>}
      {initiatives.length > 0 && <li>{t("reasons.initiatives", { shared: kinds })}</li>}
      {kind && <li>{t("reasons.kind", { kind: t(`kinds.${kind}`) })}</li>}
      {stratum && <li>{t("reasons.stratum", { stratum: t(`strata.${stratum}`) })}</li>}
      <li>{t(`reasons.${nearness}`)}</li>
    </ul>
  );
}
