import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LinkButton } from "@/components/link-button";
import { ProblemNotice } from "@/components/problem-notice";
import { signIn } from "@/lib/auth";
import type { MyApplication } from "@/lib/model";
import { useSession } from "@/lib/use-session";
import classes from "./joining.module.css";
import { sendWelcome } from "./queries";

/** What to do once let in: the message that says so opens the account, and is sent again to who lost it. */
export function Welcome({ link, application }: { link: string; application: MyApplication }) {
  const { t } = useTranslation("joining");
  const { isSignedIn } = useSession();
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: () => sendWelcome(link) });
  if (isSignedIn) {
    return (
      <div>
        <LinkButton to="/accueil">{t("welcome.home")}</LinkButton>
      </div>
    );
  }
  const { email, network } = application;
  return (
    <div className={classes.confirm}>
      <p>{t("welcome.message", { email, network: network.name })}</p>
      {error && <ProblemNotice error={error} />}
      {isSuccess && <p role="status">{t("welcome.sent")}</p>}
      <div className="actions">
        <Button loading={isPending} onClick={() => mutate()}>
          {t("welcome.again")}
        </Button>
        <Button variant="outline" onClick={() => signIn("/accueil")}>
          {t("welcome.signIn")}
        </Button>
      </div>
    </div>
  );
}
