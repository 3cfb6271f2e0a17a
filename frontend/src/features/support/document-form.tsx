import { Button, FileInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { isProblem } from "@/lib/problem";
import { documents } from "./document-changes";
import classes from "./support.module.css";
import { useChange } from "./use-change";

const ACCEPTED = ".pdf,.odt,.ods,.docx,.xlsx,.png,.jpg,.jpeg";
const MOST_BYTES = 10 * 1024 * 1024;
const LONGEST = 160;

/** A file and what to call it; its own name to begin with. */
export function DocumentForm({ track, onClose }: { track: string; onClose: () => void }) {
  const { t } = useTranslation(["support", "common"]);
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState("");
  const { mutate, isPending, error } = useChange(
    (chosen: File) => documents.add(track, title.trim(), chosen),
    onClose,
  );
  const isTooLarge = file !== null && file.size > MOST_BYTES;
  const handleChoice = (chosen: File | null) => {
    setFile(chosen);
    if (chosen && !title.trim()) setTitle(chosen.name.replace(/\.[^.]+$/, "").slice(0, LONGEST));
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (file && !isTooLarge && title.trim()) mutate(file);
  };
  return (
    <Dialog title={t("documents.add")} onClose={onClose}>
      <form className={classes.section} onSubmit={handleSubmit}>
        {error && (
          <ProblemNotice
            error={error}
            sentence={isProblem(error, 422) ? t("documents.refused") : undefined}
          />
        )}
        <FileInput
          label={t("documents.file")}
          description={t("documents.fileHelp")}
          accept={ACCEPTED}
          value={file}
          onChange={handleChoice}
          error={isTooLarge && t("documents.tooLarge")}
          required
        />
        <TextInput
          label={t("documents.name")}
          maxLength={LONGEST}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          required
        />
        <div className="actions">
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" disabled={!file || isTooLarge || !title.trim()} loading={isPending}>
            {t("documents.send")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
