import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import classes from "./joining.module.css";
import { verify } from "./queries";
import { useStep } from "./use-step";

/** Confirms the address by a gesture: mail filters follow links, and press no button. */
export function Confirm({ link, email }: { link: string; email: string }) {
  const { t } = useTranslation("joining");
  const { mutate, isPending, error } = useStep(link, () => verify(link));
  return (
    <div className={classes.confirm}>
      <p>{t("follow.address", { email })}</p>
      {error && <ProblemNotice error={error} />}
      <Button size="lg" loading={isPending} onClick={() => mutate()}>
        {t("follow.confirm")}
      </Button>
    </div>
  );
}
