import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import type { ProgrammeSpace } from "@/lib/model";
import type { Place } from "./changes";
import { FrameForm } from "./frame-form";

/** A track without a convention: what a programme is, and how it becomes one. */
export function NotYet({ place, space }: { place: Place; space: ProgrammeSpace }) {
  const { t } = useTranslation("programme");
  const [isStarting, setIsStarting] = useState(false);
  if (space.state === "CLOSED") return <Empty title={t("none.title")}>{t("none.closed")}</Empty>;
  return (
    <Empty title={t("none.title")}>
      <p>{t(space.adviser ? "none.adviser" : "none.member")}</p>
      {space.adviser && <Button onClick={() => setIsStarting(true)}>{t("none.start")}</Button>}
      {isStarting && <FrameForm place={place} space={space} onClose={() => setIsStarting(false)} />}
    </Empty>
  );
}
