import { Modal } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
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
  useFocusGivenBack();
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

/** Once the dialog is gone, whoever uses the keyboard goes on from what opened it, or from the page if that is gone too. */
function useFocusGivenBack() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const next = opener?.isConnected && opener !== document.body ? opener : document.querySelector("main");
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
    },
    [opener],
  );
}
