import { useTranslation } from "react-i18next";
import { isProblem } from "@/lib/problem";
import { LinkButton } from "./link-button";
import { Page } from "./page";
import { ProblemNotice } from "./problem-notice";

/** A whole screen that could not be shown: not found, or not answered. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  if (!isProblem(error, 404)) {
    return (
      <Page title={t("problem.title")} narrow>
        <ProblemNotice error={error} isPage onRetry={onRetry} />
      </Page>
    );
  }
  return (
    <Page title={t("notFound.title")} lead={t("notFound.body")} narrow>
      <div>
        <LinkButton to="/">{t("notFound.home")}</LinkButton>
      </div>
    </Page>
  );
}
