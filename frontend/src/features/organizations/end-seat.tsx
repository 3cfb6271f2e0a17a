import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { Organization, Seat } from "@/lib/model";
import { mySeats } from "@/lib/seats";
import { endSeat } from "./queries";

/** Ends a seat, at once: said before it is done. */
export function EndSeat({
  organization,
  seat,
  onDone,
}: {
  organization: Organization;
  seat: Seat;
  onDone: () => void;
}) {
  const { t } = useTranslation(["organizations", "common"]);
  const client = useQueryClient();
  const name = `${seat.person.givenName} ${seat.person.familyName}`;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => endSeat(organization, seat),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["organizations", organization.network, organization.id] }),
        client.invalidateQueries({ queryKey: ["directory"] }),
        ...(seat.mine
          ? [
              client.invalidateQueries({ queryKey: ["me"] }),
              client.invalidateQueries({ queryKey: mySeats.queryKey }),
            ]
          : []),
      ]);
      onDone();
    },
  });
  const words = { name, organization: organization.name };
  return (
    <ConfirmDialog
      title={seat.mine ? t("seats.leaveTitle", words) : t("seats.endTitle", words)}
      body={
        error ? <ProblemNotice error={error} /> : t(seat.mine ? "seats.leaveBody" : "seats.endBody", words)
      }
      confirm={seat.mine ? t("seats.leaveConfirm") : t("seats.endConfirm")}
      cancel={t("common:cancel")}
      isBusy={isPending}
      onConfirm={() => mutate()}
      onCancel={onDone}
    />
  );
}
