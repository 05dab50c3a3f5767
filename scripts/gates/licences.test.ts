import { expect, test } from "vitest";
import { licenceComplaints } from "./licences-gate.mjs";

test("a licence that would bind the whole app is reported by package", () => {
  expect(
    licenceComplaints({
      "": {},
      "node_modules/a": { license: "GPL-3.0" },
      "node_modules/b/node_modules/@c/d": {},
      "node_modules/e": { license: "MPL-2.0" },
    }),
  ).toEqual([
    "a (shipped) is under GPL-3.0",
    "@c/d (shipped) is under no stated licence",
    "e (shipped) is under MPL-2.0",
  ]);
});

test("tools may be under more licences than what ships, and expressions are read", () => {
  expect(
    licenceComplaints({
      "node_modules/a": { license: "MPL-2.0", dev: true },
      "node_modules/b": { license: "(GPL-3.0 OR MIT)" },
      "node_modules/c": { license: "Apache-2.0 AND ISC" },
    }),
  ).toEqual([]);
  expect(licenceComplaints({ "node_modules/d": { license: "MIT AND GPL-3.0" } })).toHaveLength(1);
});
