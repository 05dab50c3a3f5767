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
  /** False where a test asks nothing of the map: drawing it without a graphics card takes most of the time. */
  readonly drawn?: boolean;
  /** Runs on the page before the app does. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface OpenedApp {
  readonly page: Page;
  readonly guard: PageGuard;
}

let browser: Browser | undefined;

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
 * `open` gives the app in a context of its own, in Spanish, at desktop size unless told otherwise.
 * When the test ends, no request may have left the origin and no error may stand in the console.
 */
export const test = base.extend<{ open: (options?: OpenOptions) => Promise<OpenedApp> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a fixture needs from this pattern
  open: async ({}, use) => {
    browser ??= await chromium.connect(inject("browserEndpoint"));
    const shared = inject("origin");
    const opened: OpenedApp[] = [];
    await use(async (how = {}) => {
      const { path = "/", origin = shared, before, drawn = true, ...options } = how;
      const context = await (browser as Browser).newContext({
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
      const page = await context.newPage();
      const app = { page, guard: guardPage(page, origin) };
      opened.push(app);
      onTestFailed(async ({ task }) => {
        mkdirSync(join(ROOT, "test-results"), { recursive: true });
        const file = join(ROOT, "test-results", `${slug(task.name)}.png`);
        await page.screenshot({ path: file }).catch(() => {});
      });
      if (!drawn) await page.addInitScript(withoutWebGl);
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
