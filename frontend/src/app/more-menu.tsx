import { Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/components/icon";
import type { Destination } from "./navigation";

/** The pages for which the bar of a phone has no room. */
export function MoreMenu({ pages, className }: { pages: Destination[]; className: string }) {
  const { t } = useTranslation();
  return (
    <Menu position="top-end" width={260} shadow="md">
      <Menu.Target>
        <button type="button" className={className}>
          <Icon name="more" />
          <span>{t("nav.more")}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {pages.map(({ label, icon: _, exact: __, ...target }) => (
          <Menu.Item key={label} renderRoot={(props) => <Link {...target} {...props} />}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
