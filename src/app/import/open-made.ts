import type { DatasetKind } from "../../domain/dataset.ts";
import type { LogEntry } from "../../domain/register/change.ts";
import type { PendingImport } from "../../tasks/imports.ts";
import { isReady } from "../../tasks/register/panel/ready-files.ts";
import { registerLogs } from "../register/register-logs.ts";
import { parseAddress } from "../state/address.ts";
import { NEW_READINGS } from "../state/new-readings.ts";
import { NEW_REGISTER } from "../state/new-register.ts";
import { useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";
import { imports } from "./imports.ts";

const pendingOf = (id: string): PendingImport | undefined =>
  useSession.getState().pending.find((file) => file.id === id);

/** The file once it is read; null where it is left before that, or cannot be read. */
const readingOf = (id: string): Promise<PendingImport | null> =>
  new Promise((resolve) => {
    const settle = (): boolean => {
      const file = pendingOf(id);
      if (file !== undefined && file.report === null) return false;
      stop();
      resolve(file ?? null);
      return true;
    };
    const stop = useSession.subscribe(() => settle());
    settle();
  });

/** Read whole, with nothing open and no row refused: a review would ask about columns that Lindero named itself. */
const isWhole = (read: PendingImport): boolean =>
  isReady(read) && read.report?.counts.refused === 0;

/**
 * A register or a sheet of readings that a screen made, with what was changed in it: read and checked as any file, and in
 * use without a review. Should anything be open in it, or a row refused, it waits as any file does, and the person is brought
 * there. A register of others is looked at in its review, readings in the borer's question; who walked a plot stays in the
 * field.
 */
export const openMade = async (
  file: File,
  kind: DatasetKind,
  log: readonly LogEntry[],
  goTo: (task: string) => void,
): Promise<void> => {
  const inField = parseAddress(window.location.hash).tarea === "campo";
  const [id] = imports.open([file], kind);
  if (id === undefined) return;
  if (log.length > 0) await registerLogs.append(id, log);
  const review = (): void => {
    setAddress({ r: null, archivo: id, aviso: null });
    goTo("registro");
  };
  if (!inField) review();
  const read = await readingOf(id);
  if (read === null) return;
  const made = (inField ? isWhole(read) : isReady(read)) ? await imports.accept(id, kind) : null;
  if (made === null) {
    if (inField) review();
    return;
  }
  if (kind === "readings") {
    setAddress({ ...NEW_READINGS, mapa: null });
    goTo("broca");
  } else if (inField) setAddress(NEW_REGISTER);
  else setAddress({ ...NEW_REGISTER, archivo: null, aviso: null, r: "revisar" });
};
