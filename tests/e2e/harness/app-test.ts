import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, expect, inject, onTestFailed } from "vitest";
import { ROOT } from "../../../scripts/root.mjs";
import { guardPage, type PageGuard } from "./page-guard.ts";

const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface OpenOptions extends BrowserContextOptions {
  /** What follows the origin, such as `#...` or `?lang=en`. */
  readonly path?: string;
  /** Another host than the one all tests share, such as one that can be ended. */
  readonly origin?: string;
  /** False where a test asks nothing of the map, on any page of it: drawing without a graphics card takes most of the time. */
  readonly drawn?: boolean;
  /** True where what is fetched ahead for the time without a network is asked for: else nothing is. */
  readonly ahead?: boolean;
  /** Runs on the page before the app does. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface OpenedApp {
  readonly page: Page;
  readonly guard: PageGuard;
}

const browsers = new Map<string, Promise<Browser>>();

const browserAt = (endpoint: string): Promise<Browser> => {
  const known = browsers.get(endpoint) ?? chromium.connect(endpoint);
  browsers.set(endpoint, known);
  return known;
};

/** As in a browser without WebGL: the map says that it is blank, all else is as ever. */
const withoutWebGl = (): void => {
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return /webgl/.test(kind) ? null : Reflect.apply(real, this, [kind, ...rest]);
  } as typeof real;
};

const slug = (name: string): string => name.replace(/[^\p{L}\d]+/gu, "-").slice(0, 80);

/**
 * A fast test: `drawn: false` unless it looks at the map's pixels or presses it (a drawn page takes twice the processor time);
 * one page for what belongs together, since each opening costs some 4 s of it and a reload half; a visible sign to wait for,
 * never a fixed time; axe once per screen, when all that belongs to it is there; `settledMap` only before a picture is taken.
 * `ahead: true` only where the network goes.
 *
 * `open` gives the app in a context of its own, in Spanish, at desktop size unless told otherwise.
 * When the test ends, no request may have left the origin and no error may stand in the console.
 */
export const test = base.extend<{ open: (options?: OpenOptions) => Promise<OpenedApp> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs from this pattern
  open: async ({}, use) => {
    const opened: OpenedApp[] = [];
    await use(async (how = {}) => {
      const { path = "/", before, drawn = true, ahead = false, origin: own, ...options } = how;
      const origin = own ?? inject(ahead ? "wholeOrigin" : "origin");
      const browser = await browserAt(inject(drawn ? "browserEndpoint" : "undrawnEndpoint"));
      const context = await browser.newContext({
        viewport: DESKTOP,
        locale: "es-PE",
        timezoneId: "America/Lima",
        reducedMotion: "reduce",
        // Keeping the app asks for all of it at once; only the tests of that wait for it.
        serviceWorkers: "block",
        // The map is drawn without a graphics card: a quarter of the pixels, the same layout and the same map.
        deviceScaleFactor: 0.5,
        ...options,
      });
      context.setDefaultTimeout(60_000);
      if (!drawn) await context.addInitScript(withoutWebGl);
      const page = await context.newPage();
      const app = { page, guard: guardPage(page, origin) };
      opened.push(app);
      onTestFailed(async ({ task }) => {
        mkdirSync(join(ROOT, "test-results"), { recursive: true });
        const file = join(ROOT, "test-results", `${slug(task.name)}.png`);
        await page.screenshot({ path: file }).catch(() => {});
      });

      await before?.(page);
      await page.goto(origin + path);
      return app;
    });
    try {
      for (const { guard } of opened) {
        expect(guard.strayRequests, "requests that left the origin").toEqual([]);
        expect(guard.errors, "errors in the console").toEqual([]);
      }
    } finally {
      for (const { page } of opened) await page.context().close();
    }
  },
});
