import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/components/problem-notice";
import classes from "./duty.module.css";
import { askCallBack, callBack } from "./queries";

const empty = {
  collectivity: "",
  contactName: "",
  phone: "",
  email: "",
  subject: "",
  message: "",
  wanted: "",
};
type Field = keyof typeof empty;
const needed: Field[] = ["collectivity", "contactName", "phone", "subject"];

/** To be called back, when no slot of the next three weeks is free; nothing as long as one is. */
export function CallBack({ slug }: { slug: string }) {
  const { t } = useTranslation("duty");
  const { data } = useQuery(callBack(slug));
  const [said, setSaid] = useState(empty);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () =>
      askCallBack(slug, {
        collectivity: said.collectivity,
        contactName: said.contactName,
        phone: said.phone,
        subject: said.subject,
        ...(said.email.trim() && { email: said.email }),
        ...(said.message.trim() && { message: said.message }),
        ...(said.wanted.trim() && { wanted: said.wanted }),
      }),
  });
  if (!data?.offered) return null;
  if (isSuccess) return <p role="status">{t("callBack.received", { phone: said.phone })}</p>;
  const input = (name: Field, maxLength: number) => ({
    label: t(`callBack.${name}`),
    maxLength,
    required: needed.includes(name),
    value: said[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setSaid({ ...said, [name]: event.currentTarget.value }),
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <h2>{t("callBack.title")}</h2>
      <p>{t("callBack.lead")}</p>
      {error && <ProblemNotice error={error} />}
      <TextInput {...input("collectivity", 160)} />
      <TextInput {...input("contactName", 120)} autoComplete="name" />
      <TextInput {...input("phone", 30)} type="tel" autoComplete="tel" />
      <TextInput {...input("wanted", 300)} description={t("callBack.wantedHelp")} />
      <TextInput {...input("subject", 200)} />
      <TextInput {...input("email", 254)} type="email" autoComplete="email" />
      <Textarea {...input("message", 2000)} autosize minRows={3} />
      <div>
        <Button type="submit" loading={isPending}>
          {t("callBack.send")}
        </Button>
      </div>
    </form>
  );
}
