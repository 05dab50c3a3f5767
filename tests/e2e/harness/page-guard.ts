import type { Page } from "playwright-core";

/** What a page did that it must not: requests to another origin, errors in its console. */
export interface PageGuard {
  readonly strayRequests: readonly string[];
  readonly errors: readonly string[];
  /** Takes what was seen so far off the record, for a test that provokes it. */
  forgive(): void;
}

export function guardPage(page: Page, origin: string): PageGuard {
  const strayRequests: string[] = [];
  const errors: string[] = [];
  page.context().on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) strayRequests.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("crash", () => errors.push("the page crashed"));
  return {
    strayRequests,
    errors,
    forgive() {
      strayRequests.length = 0;
      errors.length = 0;
    },
  };
}
