import { expect } from "vitest";
import { test } from "./harness/app-test.ts";

test("the policy stops inline scripts, inline styles, eval and other origins", async ({ open }) => {
  const { page, guard } = await open({ drawn: false });
  const stopped = await page.evaluate(async () => {
    const violated = new Set<string>();
    document.addEventListener("securitypolicyviolation", (event) =>
      violated.add(event.effectiveDirective),
    );
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.body.append(script);
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    document.body.append(style);
    const text: TimerHandler = "document.title = 'taken over'";
    setTimeout(text, 0);
    const image = new Image();
    image.src = "https://example.com/pixel.png";
    const frame = document.createElement("iframe");
    frame.src = "/";
    document.body.append(frame);
    await fetch("https://example.com/").catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { violated: [...violated].sort(), title: document.title };
  });
  expect(stopped.title).not.toBe("taken over");
  expect(stopped.violated).toEqual([
    "connect-src",
    "frame-src",
    "img-src",
    "script-src",
    "script-src-elem",
    "style-src-elem",
  ]);
  guard.forgive();
});

test("a document written by the page cannot bring its own policy or base", async ({ open }) => {
  const { page, guard } = await open({ drawn: false });
  const base = await page.evaluate(async () => {
    const element = document.createElement("base");
    element.href = "https://example.com/";
    document.head.append(element);
    return document.baseURI;
  });
  expect(base).not.toContain("example.com");
  guard.forgive();
});
