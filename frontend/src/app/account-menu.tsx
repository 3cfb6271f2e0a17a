import { Menu, useMantineColorScheme } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { accountConsoleUrl, signOut } from "@/lib/auth";
import { initials } from "@/lib/format";
import { useMe } from "@/lib/me";
import { useMySeats } from "@/lib/seats";
import classes from "./account-menu.module.css";
import { useCurrentNetwork } from "./current-network";
import { managedPages, myPages, stewardPages } from "./navigation";

const schemes = ["light", "dark", "auto"] as const;

export function AccountMenu() {
  const { t } = useTranslation();
  const person = useMe()?.person;
  const { network, membership } = useCurrentNetwork();
  const seats = useMySeats();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  if (!person) return null;
  const name = `${person.givenName} ${person.familyName}`;
  const steward = stewardPages(membership);
  return (
    <Menu position="bottom-end" width={270} shadow="md">
      <Menu.Target>
        <button type="button" className={classes.avatar} aria-label={t("account.label", { name })}>
          {initials(person.givenName, person.familyName)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <p className={classes.name}>{name}</p>
        {[...managedPages(seats, network?.slug), ...myPages].map(
          ({ label, icon: _, exact: __, ...target }) => (
            <Menu.Item key={label} renderRoot={(props) => <Link {...target} {...props} />}>
              {t(label)}
            </Menu.Item>
          ),
        )}
        {steward.length > 0 && <Menu.Divider />}
        {membership && steward.length > 0 && (
          <Menu.Item
            renderRoot={(props) => (
              <Link to="/reseaux/$slug/administration" params={{ slug: membership.slug }} {...props} />
            )}
          >
            {t("nav.administration")}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t("theme.label")}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            className={classes.choice ?? ""}
            closeMenuOnClick={false}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`theme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href={accountConsoleUrl()} target="_blank" rel="noreferrer">
          {t("account.security")}
        </Menu.Item>
        <Menu.Item onClick={() => signOut()}>{t("signOut")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
