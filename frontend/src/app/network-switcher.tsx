import { Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import { useMe } from "@/lib/me";
import classes from "./account-menu.module.css";
import { useCurrentNetwork } from "./current-network";

/** Says in which network one is, and leads to the others. */
export function NetworkSwitcher() {
  const { t } = useTranslation();
  const mine = useMe()?.networks ?? [];
  const { network } = useCurrentNetwork();
  if (!network) return null;
  return (
    <Menu position="bottom-start" width={280} shadow="md">
      <Menu.Target>
        <button
          type="button"
          data-switcher
          className={classes.network}
          aria-label={t("networkSwitcher", { network: network.name })}
        >
          <i className={classes.dot} />
          <span>{network.name}</span>
          <Icon name="chevron" size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {mine.length > 0 && <Menu.Label>{t("myNetworks")}</Menu.Label>}
        {mine.map(({ slug, name, accent }) => (
          <Menu.Item
            key={slug}
            leftSection={
              <i
                className={`${classes.dot} accented`}
                style={{ "--network-accent": accent } as CSSProperties}
              />
            }
            renderRoot={(props) => <Link to="/reseaux/$slug/accueil" params={{ slug }} {...props} />}
          >
            {name}
          </Menu.Item>
        ))}
        {mine.length > 0 && <Menu.Divider />}
        <Menu.Item renderRoot={(props) => <Link to="/" hash="reseaux" {...props} />}>
          {t("allNetworks")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
