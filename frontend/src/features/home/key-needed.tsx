import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { api, body } from "@/lib/api";
import { signOut } from "@/lib/auth";

/** Somebody is expected at this address: the mailbox says whether it is the one who signed in. */
export function KeyNeeded() {
  const { t } = useTranslation("home");
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => body(api.POST("/api/v1/me/account-key")),
  });
  return (
    <Page title={t("keyNeeded.title")} lead={t("keyNeeded.body")} narrow>
      {error && <ProblemNotice error={error} />}
      {isSuccess && <p role="status">{t("keyNeeded.sent")}</p>}
      <div className="actions">
        <Button onClick={() => mutate()} loading={isPending}>
          {t(isSuccess ? "keyNeeded.again" : "keyNeeded.send")}
        </Button>
        <Button variant="outline" onClick={() => signOut()}>
          {t("keyNeeded.signOut")}
        </Button>
      </div>
    </Page>
  );
}
