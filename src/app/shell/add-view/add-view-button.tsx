import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TASKS } from "../../tasks.ts";
import { appTexts } from "../../texts.ts";
import { useApp } from "../app-context.ts";
import { openAddView } from "./adding-view.ts";

/** Whether a task can bring anything to a story. */
export const bringsSlides = (task: string): boolean =>
  TASKS.some((one) => one.id === task && "slides" in one);

/** Nothing where the task on the screen has no slides. */
export const AddViewButton = () => {
  const t = useTexts(appTexts);
  const { view } = useApp();
  return bringsSlides(view.get("tarea") ?? TASKS[0].id) ? (
    <Button look="link" icon="projector" onClick={openAddView}>
      {t.addView}
    </Button>
  ) : null;
};
