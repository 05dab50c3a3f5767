import { createRegisterLogStore } from "../../store/register-log-store.ts";
import { addNotice } from "../state/session.ts";

/** The logs of all registers on this device. */
export const registerLogs = createRegisterLogStore(addNotice);
