import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AccountButtons } from "@/components/account-buttons";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import { signOut } from "@/lib/auth";
import { day } from "@/lib/format";
import type { ReceivedInvitation } from "@/lib/model";
import { isProblem } from "@/lib/problem";
import { useLink } from "@/lib/use-link";
import { useSession } from "@/lib/use-session";
import classes from "./organizations.module.css";
import { acceptInvitation, received } from "./queries";

/** What the link of an invitation opens: who invites, into what, and one thing to do. Its secret stays after the #. */
export function InvitationPage() {
  const { t } = useTranslation(["organizations", "common"]);
  const link = useLink();
  const { isKnown, isSignedIn } = useSession();
  const {
    data: invitation,
    error,
    refetch,
  } = useQuery({
    ...received(link, isSignedIn),
    enabled: isKnown && link !== "",
  });
  if (link === "" || isProblem(error, 404))
    return <Page title={t("received.gone")} lead={t("received.goneBody")} narrow />;
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!invitation) return <Waiting lines={3} />;
  const { organizationName, networkName, role, invitedBy } = invitation;
  const words = { organization: organizationName, network: networkName, name: invitedBy };
  return (
    <Page
      title={t("received.title", words)}
      lead={t(invitedBy ? "received.leadBy" : "received.lead", words)}
      narrow
    >
      <p>
        {t("received.role", { role: t(`common:seatRoles.${role}`) })} <Period invitation={invitation} />
      </p>
      <p className={classes.muted}>{t("received.promise")}</p>
      <Answer link={link} invitation={invitation} isSignedIn={isSignedIn} onAccepted={refetch} />
    </Page>
  );
}

function Period({ invitation: { startDate, endDate } }: { invitation: ReceivedInvitation }) {
  const { t } = useTranslation("organizations");
  const from = t("received.from", { date: day(startDate) });
  return <>{endDate ? t("received.fromTo", { from: day(startDate), to: day(endDate) }) : from}</>;
}

type AnswerProps = {
  link: string;
  invitation: ReceivedInvitation;
  isSignedIn: boolean;
  onAccepted: () => void;
};

function Answer({ link, invitation, isSignedIn, onAccepted }: AnswerProps) {
  const { t } = useTranslation("organizations");
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => acceptInvitation(link),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["me"] });
      await client.invalidateQueries({ queryKey: ["mine"] });
      onAccepted();
    },
  });
  const { state, mine, email, network: slug, organization: id } = invitation;
  if (state === "REVOKED" || state === "EXPIRED") {
    return <p className={classes.notice}>{t(`received.${state}`)}</p>;
  }
  if (state === "ACCEPTED") {
    return (
      <div className={classes.notice} role="status">
        <p>{t(mine ? "received.welcome" : "received.ACCEPTED")}</p>
        {mine && (
          <div className="actions">
            <LinkButton to="/reseaux/$slug/accueil" params={{ slug }}>
              {t("received.discover")}
            </LinkButton>
            <LinkButton to="/reseaux/$slug/structures/$id" params={{ slug, id }} variant="outline">
              {invitation.organizationName}
            </LinkButton>
          </div>
        )}
      </div>
    );
  }
  if (mine) {
    return (
      <div>
        {error && <ProblemNotice error={error} />}
        <Button size="md" loading={isPending} onClick={() => mutate()}>
          {t("received.accept")}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.notice}>
      <p>{t(isSignedIn ? "received.otherAccount" : "received.signInFirst", { email })}</p>
      {isSignedIn ? (
        <div className="actions">
          <Button onClick={() => signOut()}>{t("received.signOut")}</Button>
        </div>
      ) : (
        <>
          <AccountButtons email={email} />
          <p className={classes.after}>{t("received.newAccount")}</p>
        </>
      )}
    </div>
  );
}
