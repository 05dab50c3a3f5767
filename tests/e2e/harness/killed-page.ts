import type { Page } from "playwright-core";
import { inject } from "vitest";
import type { OpenedApp } from "./app-test.ts";

/** Ends the page's process, as a phone short of memory does, and visits Lindero again by its bare address. */
export const killedPage = async (
  { page, guard }: OpenedApp,
  origin: string = inject("origin"),
): Promise<Page> => {
  const context = page.context();
  const session = await context.newCDPSession(page);
  const crash = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crash;
  await page.close();
  guard.forgive();
  const next = await context.newPage();
  await next.goto(`${origin}/`);
  return next;
};
