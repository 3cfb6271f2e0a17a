import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";

/** Last resort when a screen fails: says so, and offers the one thing that helps. */
export function Crash() {
  const { t } = useTranslation();
  return (
    <Page title={t("crash.title")} lead={t("crash.body")} narrow>
      <div>
        <Button onClick={() => location.reload()}>{t("crash.reload")}</Button>
      </div>
    </Page>
  );
}
