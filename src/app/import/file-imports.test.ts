// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { FileStore } from "../../store/file-store.ts";
import type { FoundImport, PendingStore } from "../../store/pending-store.ts";
import type { AppClient } from "../app-client.ts";
import { useSession } from "../state/session.ts";
import { createFileImports } from "./file-imports.ts";

vi.mock("../projects/follow-view.ts", () => ({ followView: () => undefined }));

const found = (id: string): FoundImport => ({
  ...{ id, name: `${id}.csv`, choices: {}, addedAt: 0, begun: 0 },
  content: new Blob(["codigo;lat;lon\n"]),
});

test("of files that wait from before, the one the address names is read first, and all keep their places", async () => {
  const read: string[] = [];
  const client = {
    run: async (_name: string, { file }: { readonly file: File }) => {
      read.push(file.name);
      return new Promise(() => undefined);
    },
  } as unknown as AppClient;
  const pending = {
    list: async () => ["a", "b", "c", "d"].map(found),
    reading: async () => undefined,
    forget: async () => undefined,
  } as unknown as PendingStore;
  const store = { list: async () => [] } as unknown as FileStore;
  useSession.setState({ pending: [] });
  window.history.replaceState(null, "", "#archivo=c");
  await createFileImports(client, store, pending).reopen();
  expect(read).toEqual(["c.csv", "a.csv", "b.csv", "d.csv"]);
  expect(useSession.getState().pending.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
});
