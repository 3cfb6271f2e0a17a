import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { download } from "@/lib/download";
import type { Application } from "@/lib/model";
import classes from "./admission.module.css";
import { deliberation } from "./queries";

/** The council’s decision, as it was attached; it needs the reader’s token, so it is fetched and then offered. */
export function Deliberation({ application, slug }: { application: Application; slug: string }) {
  const { t } = useTranslation("admission");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => deliberation(slug, application.id),
    onSuccess: (file) => download(file, application.deliberation ?? "deliberation"),
  });
  return (
    <section className={classes.said}>
      <h2>{t("application.deliberation")}</h2>
      {error && <ProblemNotice error={error} />}
      {application.deliberation ? (
        <div>
          <Button variant="outline" loading={isPending} onClick={() => mutate()}>
            {t("application.download", { name: application.deliberation })}
          </Button>
        </div>
      ) : (
        <p>{t("application.noDeliberation")}</p>
      )}
    </section>
  );
}
