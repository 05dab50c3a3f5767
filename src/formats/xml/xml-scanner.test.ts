import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeEntities } from "./xml-entities.ts";
import { XmlFault, XmlScanner } from "./xml-scanner.ts";

/** What a text gives that comes in pieces of so many letters. */
const eventsOf = (text: string, size = Number.POSITIVE_INFINITY): string[] => {
  const seen: string[] = [];
  const scanner = new XmlScanner({
    open: (name, attributes) =>
      seen.push(`<${name}${attributes.size ? JSON.stringify([...attributes]) : ""}`),
    close: (name) => seen.push(`>${name}`),
    text: (one) => {
      if (one.trim() !== "") seen.push(one);
    },
  });
  for (let at = 0; at < text.length; at += size) scanner.push(text.slice(at, at + size));
  scanner.end();
  return seen;
};

const events = (text: string): string[] => eventsOf(text);

const faultOf = (text: string, size?: number): XmlFault | null => {
  try {
    eventsOf(text, size);
    return null;
  } catch (error) {
    if (error instanceof XmlFault) return error;
    throw error;
  }
};

const fault = (text: string): string => faultOf(text)?.kind ?? "";

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

test("a document type that declares nothing is passed over before the root, and nowhere else", () => {
  for (const type of [
    "<!DOCTYPE kml>",
    '<!DOCTYPE kml SYSTEM "http://x.invalid/kml.dtd">',
    '<!doctype kml PUBLIC "-//A//B" "http://x.invalid/kml.dtd" >',
  ]) {
    for (const size of [1, 7, 1000])
      expect(eventsOf(`${type}<kml>&a;</kml>`, size)).toEqual(events("<kml>&a;</kml>"));
  }
  expect(fault("<kml><!DOCTYPE kml></kml>")).toBe("entities");
  expect(fault("<kml/><!DOCTYPE kml>")).toBe("entities");
  expect(fault("<!DOCTYPE kml [ ]><kml/>")).toBe("entities");
  expect(fault('<!DOCTYPE kml [<!ENTITY a "b">]><kml/>')).toBe("entities");
  expect(fault("<!ENTITY a><kml/>")).toBe("entities");
});

test("only the five entities and numbers are decoded", () => {
  expect(decodeEntities("&lt;&#241;&#xF1;&quot; & &nbsp; &x; &#0; &#xD800; &constructor;")).toBe(
    '<ññ" & &nbsp; &x; &#0; &#xD800; &constructor;',
  );
});

test("a text that comes in pieces is the same text", () => {
  const snippet = fc.constantFrom(
    ...[
      "<a>",
      "</a>",
      "<b c='>' d=\"/\"/>",
      "<b",
      " c=",
      "'x'",
      ">",
      "x & y",
      "\n",
      "&lt;",
      "<!--<a>-->",
    ],
    ...["<![CDATA[</a>]]>", "<!--", "]]>", "<?p <a> ?>", "<!DOCTYPE x>", "</a >", "<", '"', "-"],
  );
  const text = fc.array(snippet, { maxLength: 12 }).map((all) => `<r>${all.join("")}</r>`);
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, size) => {
      const found = faultOf(whole);
      const inPieces = faultOf(whole, size);
      expect([inPieces?.kind, inPieces?.line]).toEqual([found?.kind, found?.line]);
      if (found === null) expect(eventsOf(whole, size)).toEqual(eventsOf(whole));
    }),
    { seed: 20261130, numRuns: 400 },
  );
});

test("what never ends is not looked at again with every piece", () => {
  const started = process.cpuUsage();
  expect(faultOf(`<a><!--${"<".repeat(4_000_000)}`, 1000)?.kind).toBe("cut-off");
  expect(process.cpuUsage(started).user).toBeLessThan(1_500_000);
});
