import { Suspense } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { Coming } from "../../ui/text/coming.tsx";
import { embeddedBytes } from "../data/embedded.ts";
import { client } from "../state/boot.ts";
import { useSession } from "../state/session.ts";
import { TASKS } from "../tasks.ts";
import { useApp } from "./app-context.ts";
import { NoteBoundary } from "./note-boundary.tsx";
import { openPlot } from "./open-plot.ts";

export interface PlotNoteListProps {
  /** Id of the task whose own card this stands in. */
  readonly without: string;
  readonly register: Dataset<"plots">;
  readonly index: number;
}

/** The note of each other task, in the order of the tabs; one that fails says so and leaves the rest alone. */
export const PlotNoteList = ({ without, register, index }: PlotNoteListProps) => {
  const { locale } = useLocale();
  const { view, goTo } = useApp();
  const open = openPlot(register, index, { set: view.set, goTo });
  const documents = useSession((s) => s.documents);
  return TASKS.filter(({ id }) => id !== without).map(({ id, title, PlotNote }) =>
    PlotNote === undefined ? null : (
      <NoteBoundary key={`${id} ${register.id} ${index}`} task={title[locale]} locale={locale}>
        <Suspense fallback={<Coming />}>
          <PlotNote
            register={register}
            index={index}
            documents={documents}
            analyses={client}
            view={view}
            embedded={embeddedBytes}
            goTo={open}
          />
        </Suspense>
      </NoteBoundary>
    ),
  );
};
