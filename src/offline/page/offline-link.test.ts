import { afterEach, expect, test, vi } from "vitest";
import { linkOffline, type OfflineView, STOPPED } from "./offline-link.ts";

afterEach(() => vi.unstubAllGlobals());

/** A worker that is being installed, and what it is told. */
class FakeWorker extends EventTarget {
  state = "installing";
  readonly told: string[] = [];
  postMessage({ kind }: { readonly kind: string }, [port]: readonly MessagePort[]): void {
    this.told.push(kind);
    port?.postMessage({ error: "gone" });
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = new FakeWorker();
  readonly waiting = null;
  readonly active = null;
}

test("a first fetching that is stopped stays stopped, whatever was on its way, and can be begun anew", async () => {
  const registrations: FakeRegistration[] = [];
  const workers = Object.assign(new EventTarget(), {
    register: async () => {
      registrations.push(new FakeRegistration());
      return registrations.at(-1);
    },
  });
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("navigator", { serviceWorker: workers });
  const views: OfflineView[] = [];
  const link = await linkOffline(new URL("https://lindero.test/sw.js"), (view) => views.push(view));
  const progress = (bytesDone: number): void => {
    const release = { id: "r", version: "1.0.0" };
    const data = { kind: "keeping", release, bytesDone, bytes: 9 };
    workers.dispatchEvent(new MessageEvent("message", { data }));
  };
  progress(3);
  expect(views.at(-1)).toMatchObject({ kind: "keeping", progress: { bytesDone: 3 } });

  const first = registrations[0]!;
  const worker = first.installing!;
  await link?.stop().catch(() => undefined);
  expect(worker.told).toEqual(["stop"]);
  first.installing = null;
  worker.become("redundant");
  progress(4);
  expect(views.at(-1)).toEqual({ kind: "failed", reason: STOPPED, status: null });

  void link?.complete();
  await expect.poll(() => registrations.length).toBe(2);
  await expect.poll(() => views.at(-1)?.kind).toBe("keeping");
});
