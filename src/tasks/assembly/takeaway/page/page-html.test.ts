// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { pageHtml } from "./page-html.ts";

const BASE = { lang: "es-PE", title: "Título", css: "a{}", body: "<main></main>", script: "1" };
const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");

test("the policy names this style and this script, and no address", async () => {
  const page = parse(await pageHtml({ ...BASE, script: 'f("</script><b>")' }));
  const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  for (const tag of ["style", "script"]) {
    const text = page.querySelector(tag)?.textContent ?? "";
    const hash = createHash("sha256").update(text).digest("base64");
    expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
  }
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(page.querySelector("b")).toBeNull();
});

test("a title is text", async () => {
  const title = `</title><script>alert(1)</script>"'&`;
  const page = parse(await pageHtml({ ...BASE, title }));
  expect(page.title).toBe(title);
  expect(page.querySelectorAll("script")).toHaveLength(1);
});
