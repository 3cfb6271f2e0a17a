import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Phone } from "@/components/phone";
import { ago } from "@/lib/format";
import type { SupportRequest } from "@/lib/model";
import classes from "./support.module.css";

/** A request that waits: from whom, about what, by which way, since when. */
export function RequestLine({ slug, request }: { slug: string; request: SupportRequest }) {
  const { t } = useTranslation("support");
  return (
    <li>
      <div className={classes.line}>
        <Link to="/reseaux/$slug/accompagnement/demandes/$id" params={{ slug, id: request.id }}>
          {request.collectivity}
        </Link>
        <span>{request.subject}</span>
      </div>
      <div className={classes.line}>
        <span className={classes.muted}>
          {[
            t(`channels.${request.channel}`),
            request.kind !== "ADVICE" && t(`kinds.${request.kind}`),
            ago(request.receivedAt),
            request.state !== "NEW" && t(`states.${request.state}`),
            request.assigneeName,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {request.channel === "CALL_BACK" && request.phone && (
          <span>
            <Phone number={request.phone} /> {request.wanted}
          </span>
        )}
        {request.nextStep && <span>→ {request.nextStep}</span>}
      </div>
    </li>
  );
}
