import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AccountButtons } from "@/components/account-buttons";
import { LinkButton } from "@/components/link-button";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { ProblemPage } from "@/components/problem-page";
import { Waiting } from "@/components/waiting";
import { isProblem } from "@/lib/problem";
import { useLink } from "@/lib/use-link";
import { useSession } from "@/lib/use-session";
import { join } from "./changes";
import { support } from "./queries";
import { useChange } from "./use-change";

/** What the link of an invitation opens: to which space, and one thing to do. Its secret stays after the #. */
export function TrackInvitationPage() {
  const { t } = useTranslation("support");
  const { isKnown, isSignedIn } = useSession();
  if (!isKnown) return <Waiting lines={3} />;
  if (isSignedIn) return <Invited />;
  return (
    <Page title={t("invited.first")} lead={t("invited.firstBody")} narrow>
      <AccountButtons />
    </Page>
  );
}

function Invited() {
  const { t } = useTranslation("support");
  const link = useLink();
  const joining = useChange(() => join(link));
  const { data, error, refetch } = useQuery({
    ...support.invitation(link),
    enabled: link !== "" && !joining.isSuccess,
  });
  if (joining.isSuccess && data)
    return (
      <Page title={t("invited.joined", data)} narrow>
        <div>
          <LinkButton to="/parcours/$id" params={{ id: data.track }}>
            {t("invited.open")}
          </LinkButton>
        </div>
      </Page>
    );
  if (link === "" || isProblem(error, 404))
    return (
      <Page title={t("invited.gone")} lead={t("invited.goneBody")} narrow>
        <div>
          <LinkButton to="/mes-parcours" variant="outline">
            {t("mine.title")}
          </LinkButton>
        </div>
      </Page>
    );
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!data) return <Waiting lines={3} />;
  return (
    <Page title={t("invited.title", data)} lead={data.subject} narrow>
      <p>{t("invited.what")}</p>
      {joining.error && <ProblemNotice error={joining.error} />}
      <div>
        <Button size="md" loading={joining.isPending} onClick={() => joining.mutate()}>
          {t("invited.join")}
        </Button>
      </div>
    </Page>
  );
}
