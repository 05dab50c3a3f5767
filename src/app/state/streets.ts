import { create } from "zustand";
import type { LocalArchive } from "../../map/local-archive.ts";

/** The user's own extract over the basemap; read from its file while the page lives. */
export interface Streets {
  readonly archive: LocalArchive | null;
  /** Name of a file that could not be taken. */
  readonly refused: string | null;
}

export const useStreets = create<Streets>(() => ({ archive: null, refused: null }));

export const openStreets = async (file: File): Promise<void> => {
  const { openLocalArchive } = await import("../../map/local-archive.ts");
  const archive = await openLocalArchive(file);
  useStreets.setState(archive ? { archive, refused: null } : { refused: file.name });
};

export const closeStreets = (): void => useStreets.setState({ archive: null, refused: null });
