import { Button, FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import classes from "./joining.module.css";
import { attach } from "./queries";
import { useStep } from "./use-step";

const PAPERS = "application/pdf,image/jpeg,image/png";

/** The decision of the council, as a file. */
export function Attach({ link, name }: { link: string; name?: string | undefined }) {
  const { t } = useTranslation("joining");
  const { mutate, isPending, error } = useStep(link, (file: File) => attach(link, file));
  return (
    <section className={classes.said}>
      <h2>{t("attach.title")}</h2>
      <p role="status">{name ? t("attach.there", { name }) : t("attach.none")}</p>
      {error && <ProblemNotice error={error} />}
      <FileButton accept={PAPERS} onChange={(file) => file && mutate(file)}>
        {(props) => (
          <div>
            <Button {...props} variant="outline" loading={isPending}>
              {t(name ? "attach.replace" : "attach.choose")}
            </Button>
          </div>
        )}
      </FileButton>
    </section>
  );
}
