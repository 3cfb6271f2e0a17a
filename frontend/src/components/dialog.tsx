import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./dialog.module.css";

type Props = {
  title: string;
  size?: "md" | "lg";
  /** Without it, the question has to be answered. */
  onClose?: () => void;
  children: ReactNode;
};

/** A question or a text in front of the page, which waits behind. */
export function Dialog({ title, size = "md", onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={onClose ?? (() => {})} size={size}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          {onClose && <Modal.CloseButton aria-label={t("close")} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
