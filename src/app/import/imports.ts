import { createPendingStore } from "../../store/pending-store.ts";
import { client, store } from "../state/boot.ts";
import { addNotice } from "../state/session.ts";
import { createFileImports } from "./file-imports.ts";

export const pendingStore = createPendingStore(addNotice);

/** Files on their way in, kept from the moment they are opened. */
export const imports = createFileImports(client, store, pendingStore);
