import { Button, FileButton } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "@/components/confirm-dialog";
import { ProblemNotice } from "@/components/problem-notice";
import { mine } from "@/lib/mine";
import type { MyTestimonial } from "@/lib/model";
import { dataUrl } from "@/lib/picture";
import { ImageRight } from "./image-right";
import { giveImageRight, portraits, putPortrait, removePortrait } from "./portrait-queries";
import classes from "./testimonials.module.css";

const MOST_BYTES = 5 * 1024 * 1024;

type Chosen = { file: File; shown: string };

/** The portrait beside my words: chosen, looked at, then sent with image right; replaced or removed later. */
export function MyPortrait({ slug, current }: { slug: string; current: MyTestimonial }) {
  const { t } = useTranslation(["testimonials", "common"]);
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>();
  const [isTooLarge, setIsTooLarge] = useState(false);
  const [isAgreed, setIsAgreed] = useState(false);
  const [isRemoving, setIsRemoving] = useState(false);
  const { hasPortrait, portraitConsented } = current;
  const { data: kept } = useQuery({ ...portraits.mine(slug, current), enabled: hasPortrait });
  const { data: imageRight } = useQuery({
    ...mine.consents,
    select: ({ audiences }) =>
      audiences.find(({ network, audience }) => network.slug === slug && audience === "PHOTO"),
  });
  const onSettled = async () => {
    setIsAgreed(false);
    setIsRemoving(false);
    void client.invalidateQueries({ queryKey: mine.consents.queryKey });
    void client.invalidateQueries({ queryKey: ["testimonials", slug] });
    await client.invalidateQueries({ queryKey: ["mine", "testimonial", slug] });
  };
  const sending = useMutation({
    mutationFn: async () => {
      if (chosen) await putPortrait(slug, chosen.file, current);
      setChosen(undefined);
      if (!portraitConsented && imageRight) await giveImageRight(imageRight);
    },
    onSettled,
  });
  const removing = useMutation({ mutationFn: () => removePortrait(slug, current), onSettled });
  const handleChoose = async (file: File | null) => {
    if (!file) return;
    sending.reset();
    setIsTooLarge(file.size > MOST_BYTES);
    setChosen(file.size > MOST_BYTES ? undefined : { file, shown: await dataUrl(file) });
  };
  const shown = chosen?.shown ?? (hasPortrait ? kept : undefined);
  const isAsked = !portraitConsented && (chosen || hasPortrait);
  const error = sending.error ?? removing.error;
  return (
    <section className={classes.portrait} aria-labelledby="portrait">
      <h2 id="portrait">{t("portrait.title")}</h2>
      <p className={classes.muted}>{t("portrait.lead")}</p>
      {shown && (
        <img className={classes.face} src={shown} alt={t(chosen ? "portrait.chosenAlt" : "portrait.alt")} />
      )}
      <p role="status">
        {isTooLarge && t("portrait.tooLarge")}
        {chosen && t("portrait.again")}
        {!chosen && hasPortrait && !portraitConsented && t("portrait.noConsent")}
      </p>
      {isAsked && imageRight && (
        <ImageRight text={imageRight.text} isAgreed={isAgreed} onChange={setIsAgreed} />
      )}
      {error && <ProblemNotice error={error} />}
      <div className="actions">
        {(chosen || isAsked) && (
          <Button
            loading={sending.isPending}
            disabled={!portraitConsented && !isAgreed}
            onClick={() => sending.mutate()}
          >
            {t(chosen ? "portrait.send" : "portrait.give")}
          </Button>
        )}
        {chosen && (
          <Button variant="default" onClick={() => setChosen(undefined)}>
            {t("common:cancel")}
          </Button>
        )}
        <FileButton accept="image/jpeg,image/png" onChange={handleChoose}>
          {(props) => (
            <Button {...props} variant="outline">
              {t(hasPortrait ? "portrait.replace" : "portrait.choose")}
            </Button>
          )}
        </FileButton>
        {hasPortrait && !chosen && (
          <Button variant="subtle" color="clay" onClick={() => setIsRemoving(true)}>
            {t("portrait.remove")}
          </Button>
        )}
      </div>
      {isRemoving && (
        <ConfirmDialog
          title={t("portrait.confirmTitle")}
          body={t("portrait.confirmBody")}
          confirm={t("portrait.confirmRemove")}
          cancel={t("common:cancel")}
          isBusy={removing.isPending}
          onConfirm={() => removing.mutate()}
          onCancel={() => setIsRemoving(false)}
        />
      )}
    </section>
  );
}
