import { describe, expect, it } from "vitest";
import { commonWords } from "./common-word.ts";
import { readRoundChoice, toggleSector, writeRoundChoice } from "./round-choice.ts";

const through = (choice: Parameters<typeof writeRoundChoice>[0]) => {
  const written = writeRoundChoice(choice);
  return readRoundChoice({ get: (key) => written[key] ?? null });
};

describe("the round in the address", () => {
  it("comes back as it was, whatever the names hold", () => {
    const choice = { toggled: ["", "El Sauce, Alto", "a~b_c", "100%", "Ñañez"], start: "a~b" };
    expect(through(choice)).toEqual(choice);
    expect(through({ toggled: [], start: null })).toEqual({ toggled: [], start: null });
    expect(writeRoundChoice({ toggled: [], start: null })).toEqual({ ronda: null, rdesde: null });
  });

  it("takes nonsense for nothing chosen", () => {
    const read = (text: string) => readRoundChoice({ get: () => text });
    for (const text of ["", "~", "El Sauce", "_%E0%A4%A"]) {
      expect(read(text)).toEqual({ toggled: [], start: null });
    }
  });

  it("turns a sector over and back", () => {
    const none = { toggled: [], start: null };
    const one = toggleSector(none, "Alto");
    expect(one.toggled).toEqual(["Alto"]);
    expect(toggleSector(one, "Alto")).toEqual(none);
  });
});

describe("commonWords", () => {
  it("is the word of most readings, not of most points", () => {
    const point = Int32Array.from([0, 0, 0, 1, 2, 3]);
    const district = {
      words: ["Chirinos", "La Coipa"],
      code: Int32Array.from([1, 1, 1, 0, 0, -1]),
    };
    expect(commonWords(point, district, [[0, 1, 2], [3], []])).toEqual(["La Coipa", "", ""]);
  });
});
