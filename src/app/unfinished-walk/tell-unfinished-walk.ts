import { issue } from "../../domain/issue/issue.ts";
import { glanceAtWalk } from "../../store/walk-glance.ts";
import { addNotice, dismissNotice } from "../state/session.ts";
import { addressValue, followAddress } from "../state/use-view.ts";

const FIELD_TASK = "campo";

/** Where the field is shown it says so itself. */
const isSaid = (): boolean => addressValue("tarea") === FIELD_TASK;

/** Offers, wherever the app opened, a walk that another page began and nobody closed. */
export const tellUnfinishedWalk = async (): Promise<void> => {
  if (isSaid()) return;
  const glance = await glanceAtWalk();
  if (glance === null) return;
  const { walkRecorder } = await import("../../tasks/fieldwork/walk/model/walk-recorder.ts");
  const { phase } = walkRecorder.state();
  // One that this page walks is not unfinished.
  if ((phase !== "opening" && phase !== "interrupted") || isSaid()) return;
  const { positions, lastAt } = glance;
  const told = issue(
    "note",
    "walk-unfinished",
    { file: "" },
    { positions, lastAt, now: Date.now() },
  );
  addNotice(told);
  const stop = followAddress(() => {
    if (!isSaid()) return;
    stop();
    dismissNotice(told);
  });
};
