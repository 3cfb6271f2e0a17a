import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "@/components/empty";
import { Page } from "@/components/page";
import { ProblemNotice } from "@/components/problem-notice";
import { SignInWall } from "@/components/sign-in-wall";
import { Waiting } from "@/components/waiting";
import type { WorkshopState } from "@/lib/model";
import { CycleFacts } from "./cycle-facts";
import { CycleForm } from "./cycle-form";
import { DeskCycle } from "./desk-cycle";
import { workshops } from "./queries";
import classes from "./workshop.module.css";

const FROM = "/reseaux/$slug/administration/ateliers";
const NEW = "nouveau";
const states: WorkshopState[] = ["DRAFT", "OPEN", "CLOSED", "ENDED", "CANCELLED"];

/** The cycles of a network in any state; the one that is open is in the address. */
export function DeskPage() {
  const { t } = useTranslation("workshop");
  const { slug } = useParams({ from: FROM });
  const { etat, cycle } = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const state = states.find((known) => known === etat);
  const show = (next: { etat?: string; cycle?: string }) =>
    void navigate({ search: next, replace: true, resetScroll: false });
  const open = (id?: string) => show({ ...(state && { etat: state }), ...(id && { cycle: id }) });
  return (
    <SignInWall>
      <Page
        title={t("desk.title")}
        lead={t("desk.lead")}
        action={
          cycle !== NEW && (
            <Button variant="outline" onClick={() => open(NEW)}>
              {t("desk.new")}
            </Button>
          )
        }
      >
        {cycle === NEW && <CycleForm slug={slug} onDone={(made) => show(made ? { cycle: made.id } : {})} />}
        <div>
          <NativeSelect
            label={t("desk.state")}
            value={state ?? ""}
            data={[
              { value: "", label: t("desk.all") },
              ...states.map((value) => ({ value, label: t(`states.${value}`) })),
            ]}
            onChange={({ currentTarget: { value } }) => show(value ? { etat: value } : {})}
          />
        </div>
        <List slug={slug} state={state} opened={cycle} onOpen={open} />
      </Page>
    </SignInWall>
  );
}

type ListProps = {
  slug: string;
  state: WorkshopState | undefined;
  opened: string | undefined;
  onOpen: (id?: string) => void;
};

function List({ slug, state, opened, onOpen }: ListProps) {
  const { t } = useTranslation("workshop");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    workshops.desk(slug, state),
  );
  const notice = error && <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return notice ?? <Waiting lines={4} />;
  const found = data.pages.flatMap(({ items }) => items);
  if (found.length === 0)
    return (
      <Empty title={t("desk.none")}>
        <p>{t("desk.noneBody")}</p>
      </Empty>
    );
  return (
    <>
      {notice}
      <ul className={classes.lines} aria-label={t("desk.title")}>
        {found.map((card) => (
          <li key={card.id}>
            <h2>
              <Button
                variant="subtle"
                aria-expanded={opened === card.id}
                onClick={() => onOpen(opened === card.id ? undefined : card.id)}
              >
                {card.title}
              </Button>
            </h2>
            <CycleFacts cycle={card} />
            {opened === card.id && <DeskCycle slug={slug} id={card.id} />}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button variant="outline" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t("list.more")}
          </Button>
        </div>
      )}
    </>
  );
}
