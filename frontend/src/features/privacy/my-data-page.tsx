import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { EraseMe } from "./erase-me";
import { MyRequests } from "./my-requests";
import classes from "./privacy.module.css";
import { takeMyData } from "./queries";

/** One's rights, one after the other: a copy, a request, the end. */
export function MyDataPage() {
  const { t } = useTranslation("privacy");
  return (
    <SignInWall>
      <Page title={t("mine.title")} lead={t("mine.lead")} narrow>
        <Copy />
        <MyRequests />
        <EraseMe />
        <p>
          <Link to="/regles">{t("rules.link")}</Link>
        </p>
      </Page>
    </SignInWall>
  );
}

function Copy() {
  const { t } = useTranslation("privacy");
  const { mutate, isPending, variables, error } = useMutation({ mutationFn: takeMyData });
  return (
    <section className={classes.part}>
      <h2>{t("copy.title")}</h2>
      <p>{t("copy.body")}</p>
      <div className="actions">
        {(["pdf", "json"] as const).map((format) => (
          <Button
            key={format}
            variant={format === "pdf" ? "filled" : "default"}
            loading={isPending && variables === format}
            onClick={() => mutate(format)}
          >
            {t(`copy.${format}`)}
          </Button>
        ))}
      </div>
      {error && <ProblemNotice error={error} />}
    </section>
  );
}
