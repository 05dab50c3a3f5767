import { remember, remembered } from "../../../i18n/remembered.ts";
import type { Persistence } from "../model/trip-facts.ts";

/** Remembered on this device: the browser was asked, and did not promise. */
const REFUSED = "conservar-negado";

/** Whether the browser promised to keep what is kept, without asking it for the promise. */
export const readPersistence = async (): Promise<Persistence> => {
  const storage = globalThis.navigator?.storage;
  if (storage?.persisted === undefined || storage.persist === undefined) return "unknown";
  try {
    if (await storage.persisted()) return "granted";
    return remembered(REFUSED) === "si" ? "denied" : "ask";
  } catch {
    return "unknown";
  }
};

/** Asks for the promise; the browser may ask the person. */
export const askPersistence = async (): Promise<Persistence> => {
  const yes = await globalThis.navigator?.storage?.persist?.().catch(() => undefined);
  if (yes === undefined) return "unknown";
  remember(REFUSED, yes ? "" : "si");
  return yes ? "granted" : "denied";
};

/** Bytes that the browser gives yet, by its own figure. */
export const readRoom = async (): Promise<number | "unknown"> => {
  const found = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  const { quota, usage } = found ?? {};
  return quota === undefined || usage === undefined ? "unknown" : Math.max(0, quota - usage);
};
