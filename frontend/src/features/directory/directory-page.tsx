import { Button } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { type DirectoryFilters, narrowed } from "@/lib/directory-filters";
import { useMyNetwork } from "@/lib/me";
import { useSession } from "@/lib/use-session";
import { ActiveFilters } from "./active-filters";
import { AddFilters } from "./add-filters";
import classes from "./directory-page.module.css";
import { ExportDialog } from "./export-dialog";
import { Results } from "./results";
import { SearchField } from "./search-field";

/** The people of a network, as far as the reader may see them. */
export function DirectoryPage() {
  const { t } = useTranslation("directory");
  const { slug } = useParams({ from: "/reseaux/$slug/annuaire" });
  const filters = useSearch({ from: "/reseaux/$slug/annuaire" });
  const navigate = useNavigate({ from: "/reseaux/$slug/annuaire" });
  const { isKnown } = useSession();
  const mine = useMyNetwork(slug);
  const [isExporting, setIsExporting] = useState(false);
  const exporting = mine?.can.includes("DIRECTORY_READ") && (
    <Button variant="default" onClick={() => setIsExporting(true)}>
      {t("export.open")}
    </Button>
  );

  const handleNarrow = (change: DirectoryFilters) =>
    void navigate({
      search: (current) => narrowed(current, change),
      replace: "q" in change,
      resetScroll: false,
    });

  return (
    <Page
      title={mine || !isKnown ? t("title") : t("titlePublic")}
      lead={<Lead slug={slug} />}
      action={exporting}
    >
      <div className={classes.tools}>
        <SearchField value={filters.q ?? ""} onSearch={(q) => handleNarrow({ q })} />
        <AddFilters slug={slug} filters={filters} onNarrow={handleNarrow} />
        <ActiveFilters slug={slug} filters={filters} />
      </div>
      <Results slug={slug} filters={filters} />
      {isExporting && <ExportDialog slug={slug} filters={filters} onClose={() => setIsExporting(false)} />}
    </Page>
  );
}

function Lead({ slug }: { slug: string }) {
  const { t } = useTranslation("directory");
  const { isKnown, isSignedIn } = useSession();
  const mine = useMyNetwork(slug);
  if (!isKnown) return <p>&nbsp;</p>;
  if (!mine) {
    return (
      <p>
        {t("leadPublic")} {!isSignedIn && t("signInForMore")}
      </p>
    );
  }
  return (
    <p>
      {mine.can.includes("DIRECTORY_READ_ALL") ? t("leadAll") : t("leadMember")}{" "}
      <Link to="/moi/consentements">{t("andMe")}</Link>
    </p>
  );
}
