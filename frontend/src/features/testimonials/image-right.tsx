import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ConsentAudience } from "@/lib/model";
import classes from "./testimonials.module.css";

type Props = { text: ConsentAudience["text"]; isAgreed: boolean; onChange: (isAgreed: boolean) => void };

/** The exact words of image right, and a box of their own that nobody ticks for the reader. */
export function ImageRight({ text, isAgreed, onChange }: Props) {
  const { t } = useTranslation("testimonials");
  return (
    <div className={classes.right}>
      <blockquote id="image-right" lang={text.locale}>
        <p>
          <b>{text.title}</b>
        </p>
        <p>{text.body}</p>
      </blockquote>
      <Checkbox
        label={t("portrait.agree")}
        aria-describedby="image-right"
        checked={isAgreed}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
