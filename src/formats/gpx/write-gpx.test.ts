// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { type GpxFile, writeGpx } from "./write-gpx.ts";

const file = (more: Partial<GpxFile> = {}): GpxFile => ({
  name: "Ronda",
  description: "Datos de ejemplo",
  time: new Date("2026-03-02T15:00:00Z"),
  creator: "Lindero",
  waypoints: [
    {
      lat: -5.2195141,
      lon: -79.2632181,
      elevation: 1540.26,
      name: '1.1 "P&R" <3>',
      description: "Tratar",
      type: "El Sauce",
    },
    { lat: -0.00000001, lon: 0, name: "1.2" },
  ],
  ...more,
});

const parsed = (text: string): Document => {
  const document = new DOMParser().parseFromString(text, "application/xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return document;
};

const childNames = (element: Element | null | undefined): readonly string[] =>
  [...(element?.children ?? [])].map((child) => child.localName);

describe("writeGpx", () => {
  it("orders metadata, waypoints and routes as the schema does", () => {
    const text = writeGpx(file({ routes: [{ name: "Ronda", points: file().waypoints }] }));
    const root = parsed(text).documentElement;
    expect(root.namespaceURI).toBe("http://www.topografix.com/GPX/1/1");
    expect(root.getAttribute("version")).toBe("1.1");
    expect(root.getAttribute("creator")).toBe("Lindero");
    expect(childNames(root)).toEqual(["metadata", "wpt", "wpt", "rte"]);
    expect(childNames(root.children[0])).toEqual(["name", "desc", "time"]);
    expect(childNames(root.children[1])).toEqual(["ele", "name", "desc", "type"]);
    expect(childNames(root.children[3])).toEqual(["name", "rtept", "rtept"]);
  });

  it("keeps every sign of a name, and what is not known out", () => {
    const [first, second] = parsed(writeGpx(file())).querySelectorAll("wpt");
    expect(first?.querySelector("name")?.textContent).toBe('1.1 "P&R" <3>');
    expect(first?.querySelector("ele")?.textContent).toBe("1540.3");
    expect(first?.getAttribute("lat")).toBe("-5.2195141");
    expect(first?.getAttribute("lon")).toBe("-79.2632181");
    expect(childNames(second)).toEqual(["name"]);
    expect(second?.getAttribute("lat")).toBe("0.0000000");
  });

  it("leaves out what XML cannot hold", () => {
    const name = `a\u0000b\u0008c\ud800d\uffffe 😀`;
    const text = writeGpx(file({ waypoints: [{ lat: 0, lon: 0, name }] }));
    expect(parsed(text).querySelector("wpt name")?.textContent).toBe("abcde 😀");
  });

  it("refuses a place that is none", () => {
    const at = (lat: number, lon: number) => () =>
      writeGpx(file({ waypoints: [{ lat, lon, name: "x" }] }));
    expect(at(Number.NaN, 0)).toThrow(RangeError);
    expect(at(91, 0)).toThrow(RangeError);
    expect(at(0, 181)).toThrow(RangeError);
    expect(at(90, -180)).not.toThrow();
  });
});
