import { Button, FileInput, Select, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import form from "@/components/form.module.css";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { today } from "@/lib/format";
import { Member } from "./member";
import classes from "./privacy.module.css";
import { type ConsentForm, privacy, recordOnPaper } from "./queries";

/** Records a form that a member signed: the only consent that one person writes down for another. */
export function PaperPage() {
  const { t } = useTranslation("privacy");
  return (
    <SignInWall>
      <Page title={t("paper.title")} lead={t("paper.lead")} narrow>
        <SignedForm />
      </Page>
    </SignInWall>
  );
}

function SignedForm() {
  const { t, i18n } = useTranslation("privacy");
  const { slug } = useParams({ from: "/reseaux/$slug/administration/accords-papier" });
  const { data: forms = [] } = useQuery(privacy.forms(slug));
  const [entry, setEntry] = useState<string>();
  const [sha256, setSha256] = useState<string | null>(null);
  const [signedOn, setSignedOn] = useState(today);
  const [file, setFile] = useState<File | null>(null);
  const chosen = forms.find(({ text }) => text.sha256 === sha256);
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    mutationFn: recordOnPaper.bind(null, slug),
    onSuccess: () => {
      setEntry(undefined);
      setFile(null);
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (entry && chosen && file) mutate({ entry, form: chosen, signedOn, file });
  };
  const named = ({ audience, partnerName, text }: ConsentForm) =>
    `${t(`paper.audiences.${audience}`, { partner: partnerName ?? "" })} (${text.locale === i18n.language ? text.version : `${text.version}, ${text.locale}`})`;
  return (
    <form className={form.form} onSubmit={handleSubmit} onChange={isSuccess ? reset : undefined}>
      <Member slug={slug} chosen={entry} onChoose={setEntry} />
      <Select
        label={t("paper.text")}
        description={t("paper.textHelp")}
        data={forms.map((one) => ({ value: one.text.sha256, label: named(one) }))}
        value={sha256}
        onChange={setSha256}
        required
      />
      {chosen && (
        <blockquote className={classes.words} lang={chosen.text.locale}>
          <b>{chosen.text.title}</b>
          <p>{chosen.text.body}</p>
        </blockquote>
      )}
      <TextInput
        type="date"
        label={t("paper.signedOn")}
        max={today()}
        value={signedOn}
        onChange={(event) => setSignedOn(event.currentTarget.value)}
        required
      />
      <FileInput
        label={t("paper.file")}
        description={t("paper.fileHelp")}
        accept="application/pdf,image/jpeg,image/png"
        value={file}
        onChange={setFile}
        required
      />
      {error && <ProblemNotice error={error} />}
      <p role="status">{isSuccess && t("paper.done")}</p>
      <div className="actions">
        <Button type="submit" loading={isPending} disabled={!entry || !chosen || !file}>
          {t("paper.save")}
        </Button>
      </div>
    </form>
  );
}
