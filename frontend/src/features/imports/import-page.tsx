import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { SignInWall } from "@/components/sign-in-wall";
import { useMyNetwork } from "@/lib/me";
import { ImportColumns } from "./import-columns";
import { ImportFile } from "./import-file";
import { ImportHistory } from "./import-history";

/** Lists of members or organisations, taken in from a spreadsheet: tried first, and undone if need be. */
export function ImportPage() {
  const { t } = useTranslation("imports");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/import" });
  const functions = useMyNetwork(slug)?.functions ?? [];
  const mayWrite = functions.some((held) => ["animation", "administration"].includes(held));
  return (
    <SignInWall>
      <Page title={t("title")} lead={t("lead")}>
        {mayWrite && <ImportFile slug={slug} />}
        <ImportColumns />
        <ImportHistory slug={slug} mayWrite={mayWrite} />
      </Page>
    </SignInWall>
  );
}
