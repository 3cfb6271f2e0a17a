import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import type { Invitation, Organization } from "@/lib/model";
import { isProblem } from "@/lib/problem";
import { InviteForm } from "./invite-form";
import classes from "./organizations.module.css";
import { organizations, remind, revoke } from "./queries";

/** Whom the organisation invites, and who has not answered yet. */
export function Invitations({ organization }: { organization: Organization }) {
  const { t } = useTranslation("organizations");
  const { data = [], error } = useQuery(organizations.invitations(organization.network, organization.id));
  const [isInviting, setIsInviting] = useState(false);
  return (
    <section className={classes.group}>
      <h2>{t("invitations.title")}</h2>
      <p className={classes.muted}>{t("invitations.lead")}</p>
      {isInviting ? (
        <InviteForm organization={organization} onDone={() => setIsInviting(false)} />
      ) : (
        <div>
          <Button onClick={() => setIsInviting(true)}>{t("invitations.add")}</Button>
        </div>
      )}
      {error && <ProblemNotice error={error} />}
      {data.length > 0 && (
        <>
          <h3>{t("invitations.pending")}</h3>
          <ul className={classes.lines}>
            {data.map((invitation) => (
              <Pending key={invitation.id} organization={organization} invitation={invitation} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Pending({ organization, invitation }: { organization: Organization; invitation: Invitation }) {
  const { t } = useTranslation(["organizations", "common"]);
  const client = useQueryClient();
  const { network: slug, id } = organization;
  const onSuccess = () =>
    client.invalidateQueries({ queryKey: organizations.invitations(slug, id).queryKey });
  const sending = useMutation({ mutationFn: () => remind(organization, invitation), onSuccess });
  const revoking = useMutation({ mutationFn: () => revoke(organization, invitation), onSuccess });
  const { email, role, state, expiresAt } = invitation;
  const error = sending.error ?? revoking.error;
  return (
    <li>
      <div>
        <p>
          <b>{email}</b>, {t(`common:seatRoles.${role}`)}
        </p>
        <small role="status">
          {sending.isSuccess
            ? t("invitations.sentAgain")
            : t(state === "EXPIRED" ? "invitations.expired" : "invitations.until", { date: day(expiresAt) })}
        </small>
        {isProblem(error, 429) ? (
          <p role="alert">{t("invitations.onceADay")}</p>
        ) : (
          error && <ProblemNotice error={error} />
        )}
      </div>
      <div>
        <Button
          variant="default"
          size="sm"
          loading={sending.isPending}
          aria-label={t("invitations.remindOf", { email })}
          onClick={() => sending.mutate()}
        >
          {t("invitations.remind")}
        </Button>{" "}
        <Button
          variant="subtle"
          color="clay"
          size="sm"
          loading={revoking.isPending}
          aria-label={t("invitations.revokeOf", { email })}
          onClick={() => revoking.mutate()}
        >
          {t("invitations.revoke")}
        </Button>
      </div>
    </li>
  );
}
