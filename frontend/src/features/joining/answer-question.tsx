import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import classes from "./joining.module.css";
import { answer } from "./queries";
import { useStep } from "./use-step";

/** What the network asked, answered. */
export function AnswerQuestion({ link }: { link: string }) {
  const { t } = useTranslation("joining");
  const [text, setText] = useState("");
  const { mutate, isPending, error } = useStep(link, (said: string) => answer(link, said));
  return (
    <form
      className={classes.panel}
      onSubmit={(event) => {
        event.preventDefault();
        mutate(text);
      }}
    >
      {error && <ProblemNotice error={error} />}
      <Textarea
        label={t("follow.yourAnswer")}
        autosize
        minRows={4}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={isPending} disabled={!text.trim()}>
          {t("follow.sendAnswer")}
        </Button>
      </div>
    </form>
  );
}
