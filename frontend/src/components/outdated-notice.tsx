import { Button } from "@mantine/core";
import classes from "./notice.module.css";

type Props = { body: string; reload: string; onReload: () => void };

/** Somebody wrote meanwhile: what is typed stays until one chooses to read theirs. */
export function OutdatedNotice({ body, reload, onReload }: Props) {
  return (
    <div role="alert" className={classes.notice} data-tone="problem">
      <p>{body}</p>
      <div>
        <Button variant="default" size="sm" onClick={onReload}>
          {reload}
        </Button>
      </div>
    </div>
  );
}
