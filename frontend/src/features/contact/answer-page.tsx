import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MessageForm } from "@/components/message-form";
import { answerMessage } from "./queries";
import { ReceivedPage } from "./received-page";

/** Answers a message the way it came. */
export function AnswerPage() {
  const { t } = useTranslation("contact");
  const { id } = useParams({ from: "/moi/messages/$id/repondre" });
  return (
    <ReceivedPage id={id} title={t("answer.title")}>
      {() => <MessageForm send={(message, shareAddress) => answerMessage(id, message, shareAddress)} />}
    </ReceivedPage>
  );
}
