import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import type { SupportSession } from "@/lib/model";
import { sessions } from "./changes";
import { useChange } from "./use-change";

/** Agrees on the date of a session. */
export function Confirm({ session }: { session: SupportSession }) {
  const { t } = useTranslation("support");
  const { mutate, isPending, error } = useChange(() => sessions.confirm(session));
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Button loading={isPending} onClick={() => mutate(undefined)}>
        {t("next.do.confirm")}
      </Button>
    </>
  );
}
