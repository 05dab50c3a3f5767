import { expect, test } from "vitest";
import { decodeEntities } from "./xml-entities.ts";
import { scanXml, XmlFault } from "./xml-scanner.ts";

const events = (text: string): string[] => {
  const seen: string[] = [];
  scanXml(text, {
    open: (name, attributes) =>
      seen.push(`<${name}${attributes.size ? JSON.stringify([...attributes]) : ""}`),
    close: (name) => seen.push(`>${name}`),
    text: (one) => {
      if (one.trim() !== "") seen.push(one);
    },
  });
  return seen;
};

const fault = (text: string): string => {
  try {
    events(text);
    return "";
  } catch (error) {
    if (error instanceof XmlFault) return error.kind;
    throw error;
  }
};

test("elements, attributes, text, CDATA, comments; prefixes fall away", () => {
  expect(
    events(
      '<?xml version="1.0"?><!-- a --><k:kml x:id="1" b=\'&lt;\'><a/>T &amp; U<![CDATA[<b>&amp;]]></k:kml>\n',
    ),
  ).toEqual(['<kml[["id","1"],["b","<"]]', "<a", ">a", "T & U", "<b>&amp;", ">kml"]);
});

test.each([
  ["<a><b></a>", "broken"],
  ["<a></a><b/>", "broken"],
  ["x<a/>", "broken"],
  ["<a b=c/>", "broken"],
  ["<a>", "cut-off"],
  ["<a><![CDATA[x", "cut-off"],
  ["<a", "cut-off"],
  ["", "cut-off"],
  ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "entities"],
  ["<a>".repeat(100_000), "too-deep"],
])("%.40s is %s", (text, kind) => {
  expect(fault(text)).toBe(kind);
});

test("only the five entities and numbers are decoded", () => {
  expect(decodeEntities("&lt;&#241;&#xF1;&quot; & &nbsp; &x; &#0; &#xD800; &constructor;")).toBe(
    '<ññ" & &nbsp; &x; &#0; &#xD800; &constructor;',
  );
});
