import { Button, Menu } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import { day } from "@/lib/format";
import { useMyNetwork } from "@/lib/me";
import type { Membership } from "@/lib/model";
import classes from "./admission.module.css";
import { type Care, care } from "./queries";
import { RenewDialog } from "./renew-dialog";
import { Words } from "./words-dialog";

/** A member of the network, and what those who run it may do. */
export function MemberLine({ member, slug }: { member: Membership; slug: string }) {
  const { t } = useTranslation(["admission", "memberships"]);
  const { name, email, organization, state, since, until, charter, reason, suspendedFor, pastReason } =
    member;
  const facts = [
    organization ? t("members.organization") : email,
    t("members.since", { date: day(since) }),
    until && t("members.until", { date: day(until) }),
    charter && t("members.charter", { version: charter }),
  ];
  return (
    <li>
      <div>
        <h2>{name}</h2>
        <p className={classes.muted}>{facts.filter(Boolean).join(" · ")}</p>
        {reason && <p className={classes.muted}>« {reason} »</p>}
        {suspendedFor && (
          <p className={classes.muted}>{t("members.suspendedFor", { reason: suspendedFor })}</p>
        )}
        {pastReason && <p className={classes.muted}>{t("members.pastReason", { reason: pastReason })}</p>}
      </div>
      <p className={classes.state} data-state={state}>
        {t(`memberships:states.${state}`)}
      </p>
      <Actions member={member} slug={slug} />
    </li>
  );
}

function Actions({ member, slug }: { member: Membership; slug: string }) {
  const { t } = useTranslation("admission");
  const client = useQueryClient();
  const rights = useMyNetwork(slug)?.can ?? [];
  const [asked, setAsked] = useState<"renewal" | "suspension" | "exclusion">();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ step, reason }: { step: Care; reason: string }) => care(slug, member, step, reason),
    // A refusal too: somebody else has changed it meanwhile, and the next attempt starts from what they did.
    onSettled: () => {
      setAsked(undefined);
      return client.invalidateQueries({ queryKey: ["memberships", slug] });
    },
  });
  const can = (state: Membership["state"]) => member.next.includes(state);
  const isSuspended = member.state === "SUSPENDED";
  const canRenew = member.renewedUntil !== undefined || member.state === "EXPIRED";
  if (!rights.includes("MEMBERSHIPS_MANAGE") || member.next.length === 0) return null;
  return (
    <div>
      {error && <ProblemNotice error={error} />}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-md"
            loading={isPending}
            aria-label={t("members.actionsOf", { name: member.name })}
          >
            {t("members.actions")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {canRenew && <Menu.Item onClick={() => setAsked("renewal")}>{t("members.renew")}</Menu.Item>}
          {isSuspended && (
            <Menu.Item onClick={() => mutate({ step: "reinstatement", reason: "" })}>
              {t("members.reinstate")}
            </Menu.Item>
          )}
          {can("SUSPENDED") && (
            <Menu.Item onClick={() => setAsked("suspension")}>{t("members.suspend")}</Menu.Item>
          )}
          {rights.includes("MEMBERS_EXCLUDE") && can("EXCLUDED") && (
            <Menu.Item color="clay" onClick={() => setAsked("exclusion")}>
              {t("members.exclude")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked === "renewal" && (
        <RenewDialog
          member={member}
          isBusy={isPending}
          onRenew={() => mutate({ step: "renewal", reason: "" })}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {(asked === "suspension" || asked === "exclusion") && (
        <Words
          title={t(`members.${asked}Title`, { name: member.name })}
          label={t("members.reason")}
          help={t(`members.${asked}Help`)}
          confirm={t(asked === "suspension" ? "members.suspend" : "members.exclude")}
          isBusy={isPending}
          onSend={(reason) => mutate({ step: asked, reason })}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
