import type { OfflineStatus, Question } from "../messages.ts";
import type { Release } from "../release.ts";
import { fileHash } from "./file-hash.ts";
import type { Asked, Lasting, PageClient, Told, WorkerScope } from "./worker-scope.ts";

const SCOPE = "https://lindero.test/mapa/";

/** Caches as a browser has them, in memory. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  async match(request: Request | string): Promise<Response | undefined> {
    return this.kept.get(addressOf(request))?.clone();
  }
  async put(request: Request | string, response: Response): Promise<void> {
    if (response.status === 206) throw new TypeError("Partial response (status code 206)");
    this.kept.set(addressOf(request), response);
  }
  async keys(): Promise<Request[]> {
    return [...this.kept.keys()].map((url) => new Request(url));
  }
  async delete(request: Request | string): Promise<boolean> {
    return this.kept.delete(addressOf(request));
  }
}

const addressOf = (request: Request | string): string =>
  typeof request === "string" ? request : request.url;

/** A device with its caches, a host whose files may change or fall silent, and the workers that run one after another. */
export const fakeDevice = () => {
  const caches = new Map<string, FakeCache>();
  const storage = {
    open: async (name: string) => {
      const found = caches.get(name) ?? new FakeCache();
      caches.set(name, found);
      return found;
    },
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
  } as unknown as CacheStorage;
  /** What the host serves, by path; null while it does not answer. */
  const host: { files: Readonly<Record<string, string>> | null; asked: string[] } = {
    files: {},
    asked: [],
  };
  const open = new Set<string>();
  /** Whether the person asks to spare data, and whether a worker is in use. */
  const setting = { saveData: false, active: false };
  let pages = 0;

  /** A worker of the release, as started by a browser; what it held in memory is gone with the one before. */
  const worker = (serve: (scope: WorkerScope) => void) => {
    const heard = new Map<string, (event: never) => void>();
    const told: unknown[] = [];
    const scope: WorkerScope = {
      caches: storage,
      registration: { scope: SCOPE, active: setting.active || null },
      navigator: { connection: setting },
      clients: {
        claim: async () => undefined,
        matchAll: async () =>
          [...open].map((id): PageClient => ({ id, postMessage: (one) => told.push(one) })),
      },
      skipWaiting: async () => undefined,
      fetch: async (request) => {
        const path = addressOf(request).slice(SCOPE.length);
        host.asked.push(path);
        if (host.files === null) throw new TypeError("Failed to fetch");
        const text = host.files[path === "" ? "index.html" : path];
        return text === undefined
          ? new Response("Not found", { status: 404 })
          : new Response(text, { headers: { "Content-Type": "text/plain" } });
      },
      addEventListener: (kind: string, listener: (event: never) => void) => {
        heard.set(kind, listener);
      },
    };
    serve(scope);

    const lasting = async (kind: "install" | "activate"): Promise<void> => {
      let work: Promise<unknown> = Promise.resolve();
      const event: Lasting = { waitUntil: (one) => (work = one) };
      heard.get(kind)?.(event as never);
      await work;
    };
    const ask = async (
      path: string,
      page: string,
      how: { navigate?: boolean; range?: string; method?: string } = {},
    ): Promise<Response | null> => {
      const address = path.startsWith("https:") ? path : `${SCOPE}${path}`;
      const request = new Request(address, {
        method: how.method ?? "GET",
        headers: how.range ? { Range: how.range } : {},
      });
      if (how.navigate) Object.defineProperty(request, "mode", { value: "navigate" });
      let answer: Promise<Response> | null = null;
      const event: Asked = {
        request,
        clientId: how.navigate ? "" : page,
        resultingClientId: how.navigate ? page : "",
        respondWith: (one) => (answer = one),
        waitUntil: () => undefined,
      };
      heard.get("fetch")?.(event as never);
      return answer;
    };
    return {
      told,
      install: () => lasting("install"),
      activate: () => lasting("activate"),
      /** Opens a page; its id, and what stood in it. */
      openPage: async (path = "") => {
        pages += 1;
        const id = `page-${pages}`;
        open.add(id);
        const text = await (await ask(path, id, { navigate: true }))?.text();
        return { id, text };
      },
      ask,
      say: (kind: Question["kind"], page = "") =>
        new Promise<OfflineStatus>((resolve, reject) => {
          const event: Told = {
            data: { kind },
            source: { id: page },
            waitUntil: () => undefined,
            ports: [
              {
                postMessage: (reply) => {
                  const { status, error } = reply as { status?: OfflineStatus; error?: string };
                  if (status) resolve(status);
                  else reject(new Error(error));
                },
              },
            ],
          };
          heard.get("message")?.(event as never);
        }),
    };
  };
  return { host, setting, caches, storage, worker, close: (page: string) => open.delete(page) };
};

/** A release of these files, by path and text. */
export const releaseOf = async (
  id: string,
  files: Readonly<Record<string, string>>,
): Promise<Release> => {
  const list: Record<string, readonly [string, number]> = {};
  for (const [path, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text);
    list[path] = [await fileHash(bytes.buffer as ArrayBuffer), bytes.length];
  }
  return { id, version: id.replace("r", "0."), files: list };
};
