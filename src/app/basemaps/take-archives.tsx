import { lazy, Suspense } from "react";
import { useSession } from "../state/session.ts";
import { isArchive } from "./is-archive.ts";

const BasemapsDialog = lazy(async () => ({
  default: (await import("./basemaps-dialog.tsx")).BasemapsDialog,
}));

const close = (): void => useSession.setState({ passing: null });

/** Shows basemaps among the chosen files where basemaps are looked at; gives back the others. */
export const takeArchives = async (files: readonly File[]): Promise<readonly File[]> => {
  const are = await Promise.all(files.map(isArchive));
  const archives = files.filter((_, i) => are[i]);
  if (archives.length > 0)
    useSession.setState({
      passing: (
        <Suspense key={archives.map(({ name }) => name).join()} fallback={null}>
          <BasemapsDialog files={archives} onClose={close} />
        </Suspense>
      ),
    });
  return files.filter((_, i) => !are[i]);
};
