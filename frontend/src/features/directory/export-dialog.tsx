import { Button, Radio, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { DirectoryFilters } from "@/lib/directory-filters";
import { download } from "@/lib/download";
import classes from "./export.module.css";
import { type FileFormat, fileFormats, readFile } from "./queries";

type Props = { slug: string; filters: DirectoryFilters; onClose: () => void };

const LONGEST_PURPOSE = 200;

/** Takes the people found away in a file: in which format, and what for. */
export function ExportDialog({ slug, filters, onClose }: Props) {
  const { t } = useTranslation(["directory", "common"]);
  const [format, setFormat] = useState<FileFormat>("xlsx");
  const [purpose, setPurpose] = useState("");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => readFile(slug, format, filters, purpose.trim()),
    onSuccess: (content) => {
      download(content, `${slug}.${format}`);
      onClose();
    },
  });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Dialog title={t("export.title")} onClose={onClose}>
      <form className={classes.form} onSubmit={handleSubmit}>
        <p>{t("export.lead")}</p>
        <Radio.Group
          label={t("export.format")}
          value={format}
          onChange={(value) => setFormat(value as FileFormat)}
        >
          <div className={classes.formats}>
            {fileFormats.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`export.formats.${each}`)}
                description={t(`export.uses.${each}`)}
              />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          label={t("export.purpose")}
          description={t("export.purposeHelp")}
          required
          maxLength={LONGEST_PURPOSE}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        {error && <ProblemNotice error={error} />}
        <div className="actions">
          <Button type="submit" loading={isPending}>
            {t("export.download")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("common:cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
