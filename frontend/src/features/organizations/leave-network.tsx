import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LeaveDialog } from "@/components/leave-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Organization } from "@/lib/model";
import { networks } from "@/lib/networks";
import { useMySeats } from "@/lib/seats";
import classes from "./organizations.module.css";
import { resignOrganization } from "./queries";

/** Ends the membership of an organisation; for its managers, not for those who run the network. */
export function LeaveNetwork({ organization }: { organization: Organization }) {
  const { network: slug, id, name, living } = organization;
  const { t } = useTranslation("organizations");
  const client = useQueryClient();
  const network = useQuery(networks.one(slug)).data;
  const isManager = useMySeats().some(
    (seat) => seat.managing && seat.organization === id && seat.network === slug,
  );
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reason: string) => resignOrganization(organization, reason),
    // What one may see of the network changes everywhere.
    onSuccess: () => client.invalidateQueries(),
    onSettled: () => setIsAsking(false),
  });
  if (!living || !isManager || !network) return null;
  const words = { network: network.name, organization: name };
  return (
    <div>
      {error && <ProblemNotice error={error} />}
      <Button variant="subtle" color="clay" onClick={() => setIsAsking(true)}>
        {t("leave.open")}
      </Button>
      {isAsking && (
        <LeaveDialog
          title={t("leave.title", { organization: name })}
          isBusy={isPending}
          onLeave={mutate}
          onStay={() => setIsAsking(false)}
        >
          <p>{t("leave.people", words)}</p>
          <p className={classes.after}>{t("leave.after")}</p>
        </LeaveDialog>
      )}
    </div>
  );
}
