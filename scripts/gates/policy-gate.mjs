// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { META_POLICY } from "../content-security-policy.mjs";
import { ROOT } from "../root.mjs";
import { noComplaints } from "./outcome.mjs";

/** Every page that is built. */
const PAGES = ["index.html", "asamblea.html"];

/** @param {string} html the built page @param {string} [page] its name @returns {string[]} */
export function policyComplaints(html, page = "index.html") {
  const complaints = [];
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html);
  if (meta?.[1]?.replaceAll("&#39;", "'") !== META_POLICY) {
    complaints.push(`${page} does not carry the content security policy`);
  }
  if (/unsafe-/.test(meta?.[1] ?? ""))
    complaints.push(`the policy of ${page} allows something unsafe`);
  if (/<script(?![^>]*\bsrc=)/i.test(html)) complaints.push(`${page} has an inline script`);
  if (/<style|\sstyle=/i.test(html)) complaints.push(`${page} has an inline style`);
  if (/\son\w+=/i.test(html)) complaints.push(`${page} has an inline handler`);
  if (/(?:src|href)="(?:https?:)?\/\//i.test(html)) {
    complaints.push(`${page} loads from another origin`);
  }
  return complaints;
}

/** @type {import("./outcome.mjs").Gate} */
export const policy = {
  name: "policy",
  checks: "the content security policy stands in every built page (the browser tests see it bite)",
  run: () =>
    noComplaints(
      PAGES.flatMap((page) =>
        policyComplaints(readFileSync(join(ROOT, "dist", page), "utf8"), page),
      ),
    ),
};
