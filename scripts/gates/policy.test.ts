import { expect, test } from "vitest";
import { META_POLICY } from "../content-security-policy.mjs";
import { policyComplaints } from "./policy-gate.mjs";

const page = (rest: string, policy = META_POLICY) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}">${rest}</head>`;

test("a page that carries the policy and only loads its own files is fine", () => {
  expect(policyComplaints(page('<script type="module" src="./a.js"></script>'))).toEqual([]);
});

test("a complaint names its page", () => {
  expect(policyComplaints("<head></head>", "asamblea.html")).toEqual([
    "asamblea.html does not carry the content security policy",
  ]);
});

test.each([
  ["<head></head>", "does not carry"],
  [page("", "default-src 'self' 'unsafe-inline'"), "unsafe"],
  [page("<script>x()</script>"), "inline script"],
  [page("<style>a{}</style>"), "inline style"],
  [page('<p style="color:red">'), "inline style"],
  [page('<p onclick="x()">'), "inline handler"],
  [page('<script src="https://cdn.example/a.js"></script>'), "another origin"],
  [page('<link href="//cdn.example/a.css">'), "another origin"],
])("%s is reported", (html, why) => {
  expect(policyComplaints(html).join()).toContain(why);
});
