import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/components/page";
import { ProblemPage } from "@/components/problem-page";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import { moment } from "@/lib/format";
import type { ReceivedMessage } from "@/lib/model";
import { isProblem } from "@/lib/problem";
import { contact } from "./queries";

type Props = { id: string; title: string; children: (message: ReceivedMessage) => ReactNode };

/** Where a link of a mail leads: who wrote and when, for its recipient alone. */
export function ReceivedPage({ id, title, children }: Props) {
  return (
    <SignInWall>
      <Received id={id} title={title}>
        {children}
      </Received>
    </SignInWall>
  );
}

function Received({ id, title, children }: Props) {
  const { t } = useTranslation("contact");
  const { data: message, error, refetch } = useQuery(contact.received(id));
  if (isProblem(error, 404))
    return (
      <Page title={t("gone")} lead={t("goneBody")} narrow>
        {null}
      </Page>
    );
  if (error) return <ProblemPage error={error} onRetry={refetch} />;
  if (!message) return <Waiting lines={2} />;
  const { sender, sentAt } = message;
  return (
    <Page title={title} lead={t("lead", { sender, date: moment(sentAt) })} narrow>
      {children(message)}
    </Page>
  );
}
