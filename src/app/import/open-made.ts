import type { LogEntry } from "../../domain/register/change.ts";
import type { PendingImport } from "../../tasks/imports.ts";
import { isReady } from "../../tasks/register/panel/ready-files.ts";
import { registerLogs } from "../register/register-logs.ts";
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

/**
 * A register that a screen made of others, with what was changed in it: read as any file, and in use without a review,
 * which would ask about columns that Lindero named itself. Should anything be open in it, it waits as any file does.
 */
export const openMade = async (
  file: File,
  log: readonly LogEntry[],
  goTo: (task: string) => void,
): Promise<void> => {
  const [id] = imports.open([file], "plots");
  if (id === undefined) return;
  if (log.length > 0) await registerLogs.append(id, log);
  setAddress({ r: null, archivo: id, aviso: null });
  goTo("registro");
  const read = await readingOf(id);
  if (read === null || !isReady(read)) return;
  if ((await imports.accept(id, "plots")) === null) return;
  setAddress({ ...NEW_REGISTER, archivo: null, aviso: null, r: "revisar" });
};
