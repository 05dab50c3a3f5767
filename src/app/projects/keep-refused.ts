import { keepUnkept } from "../../store/unkept-words.ts";
import { registerLogs } from "../register/register-logs.ts";
import { fileImports, store } from "../state/boot.ts";
import { dismissNotice, useSession } from "../state/session.ts";

/** Keeps what the browser refused before. True when nothing is left, and then no notice says that something is. */
export const keepRefused = async (): Promise<boolean> => {
  const { pending } = useSession.getState();
  const words = keepUnkept().then(
    () => true,
    () => false,
  );
  const waiting = pending.length === 0 ? true : fileImports().then((imports) => imports.retry());
  const kept = await Promise.all([store.retry(), registerLogs.retry(), waiting, words]);
  if (!kept.every(Boolean)) return false;
  for (const notice of useSession.getState().notices)
    if (notice.code === "storage-failed" || notice.code === "notebook-failed")
      dismissNotice(notice);
  return true;
};
