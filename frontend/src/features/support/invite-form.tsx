import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/components/dialog";
import { ProblemNotice } from "@/components/problem-notice";
import type { SupportTrack } from "@/lib/model";
import { type NewMember, team } from "./changes";
import classes from "./support.module.css";
import { useChange } from "./use-change";
import { roles } from "./values";

/** Invites somebody of the collectivité, by mail. */
export function InviteForm({ track }: { track: SupportTrack }) {
  const { t } = useTranslation(["support", "common"]);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState({ name: "", email: "", role: "ELECTED" });
  const { mutate, isPending, error } = useChange(
    () => team.invite(track.id, { ...said, role: said.role as NewMember["role"] }),
    () => setIsOpen(false),
  );
  const input = (name: "name" | "email" | "role") => ({
    label: t(`team.invite.${name}`),
    value: said[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setSaid({ ...said, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <div>
        <Button variant="outline" size="sm" onClick={() => setIsOpen(true)}>
          {t("team.invite.open")}
        </Button>
      </div>
      {isOpen && (
        <Dialog title={t("team.invite.open")} onClose={() => setIsOpen(false)}>
          <form
            className={classes.section}
            onSubmit={(event) => {
              event.preventDefault();
              mutate();
            }}
          >
            {error && <ProblemNotice error={error} />}
            <TextInput {...input("name")} required maxLength={120} />
            <TextInput {...input("email")} required type="email" maxLength={254} />
            <NativeSelect
              {...input("role")}
              data={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
            />
            <p className={classes.muted}>{t("team.invite.what")}</p>
            <div className="actions">
              <Button variant="default" onClick={() => setIsOpen(false)}>
                {t("common:cancel")}
              </Button>
              <Button type="submit" loading={isPending}>
                {t("team.invite.send")}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
