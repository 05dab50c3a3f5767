/** The part of a service worker's global that is used here; the browser's own types know only pages. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: { readonly scope: string; readonly active: unknown };
  /** What the person asks of pages and their workers; a browser without the setting says nothing. */
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      includeUncontrolled: boolean;
      type?: "all";
    }): Promise<readonly PageClient[]>;
  };
  skipWaiting(): Promise<void>;
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  addEventListener(kind: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", listener: (event: Asked) => void): void;
  addEventListener(kind: "message", listener: (event: Told) => void): void;
}

/** A page, or a thread of one. */
export interface PageClient {
  readonly id: string;
  postMessage(message: unknown): void;
}

/** An event that may take longer than its handler. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** Something is asked for. */
export interface Asked extends Lasting {
  readonly request: Request;
  /** The page that asks; empty while a page is opened. */
  readonly clientId: string;
  /** The page that is opened by the answer; empty otherwise. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A page speaks. */
export interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly { postMessage(message: unknown): void }[];
  readonly source: { readonly id?: string } | null;
}
