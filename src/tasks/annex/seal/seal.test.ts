import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnnexData } from "./annex-data.ts";
import { CODE_DIGITS, sealAnnex } from "./annex-seal.ts";
import { digitOf, digitOfHash, readDigits } from "./base32.ts";
import { canonicalJson } from "./canonical-json.ts";
import { checkDigit } from "./check-digit.ts";
import { verifyAnnex } from "./verify-annex.ts";

const data: AnnexData = {
  format: "lindero-anexo-1",
  plot: { id: "EJ-0200", row: 201, geometry: [[708151.5, 9422506.44]] },
  limit: { file_sha256: "ab", crs: "EPSG:32717", corners: 1231 },
  tolerance: { metres: 10, plane: "EPSG:32717" },
  figures: { verdict: "crosses", overlap_ha: "1.3299" },
  entry: { observations: "Café bajo sombra", gps_error_m: 6 },
};

describe("canonical JSON", () => {
  test("sorts keys, keeps order of lists, writes numbers as the standard says", () => {
    expect(canonicalJson({ b: [2, 1e21, -0], a: { ñ: null, Z: true }, "€": 'a"\n' })).toBe(
      '{"a":{"Z":true,"ñ":null},"b":[2,1e+21,0],"€":"a\\"\\n"}',
    );
  });

  test("does not depend on the order in which fields were written", () => {
    const turned = Object.fromEntries(Object.entries(data).reverse()) as unknown as AnnexData;
    expect(canonicalJson(turned)).toBe(canonicalJson(data));
  });

  test("has no way to write what is no number", () => {
    expect(() => canonicalJson([Number.NaN])).toThrow(RangeError);
  });
});

describe("the digits of a code", () => {
  test("are five bits each from the front of the hash", () => {
    const hex = "f83e".padEnd(64, "0");
    expect([0, 1, 2].map((i) => digitOfHash(hex, i))).toEqual([31, 0, 31]);
    const bits = BigInt(`0x${"9c".repeat(32)}`)
      .toString(2)
      .padStart(256, "0");
    for (let i = 0; i < 12; i += 1) {
      expect(digitOfHash("9c".repeat(32), i)).toBe(
        Number.parseInt(bits.slice(5 * i, 5 * i + 5), 2),
      );
    }
  });

  test("are read as people write them", () => {
    expect(readDigits("o1iL-7k —Z")).toEqual([0, 1, 1, 1, 7, 19, 31]);
    expect(readDigits("7U")).toBeNull();
    expect(digitOf(20)).toBe("M");
  });

  test("the check digit catches every wrong digit and every swap", () => {
    const digit = fc.integer({ min: 0, max: 31 });
    fc.assert(
      fc.property(fc.array(digit, { minLength: 11, maxLength: 11 }), digit, (digits, other) => {
        const whole = [...digits, checkDigit(digits)];
        const holds = (code: readonly number[]) => checkDigit(code.slice(0, -1)) === code.at(-1);
        expect(holds(whole)).toBe(true);
        for (let i = 0; i < whole.length; i += 1) {
          const wrong = whole.with(i, other);
          expect(holds(wrong)).toBe(other === whole[i]);
          for (let k = i + 1; k < whole.length; k += 1) {
            const swapped = whole.with(i, whole[k]!).with(k, whole[i]!);
            expect(holds(swapped)).toBe(whole[i] === whole[k]);
          }
        }
      }),
      { seed: 31, numRuns: 60 },
    );
  });
});

describe("the seal", () => {
  test("is the SHA-256 of the canonical JSON, and a code in three groups", async () => {
    const seal = await sealAnnex(data);
    expect(seal.sha256).toBe(createHash("sha256").update(canonicalJson(data)).digest("hex"));
    expect(seal.code).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
    );
    expect(readDigits(seal.code)).toHaveLength(CODE_DIGITS);
  });

  test("of the same data fits, however the code is typed", async () => {
    const { code } = await sealAnnex(data);
    const typed = ` ${code.toLowerCase().replaceAll("-", "  ")} `;
    expect(await verifyAnnex(typed, data)).toMatchObject({ state: "same" });
  });

  test.each([
    ["plot", { ...data, plot: { ...(data.plot as object), id: "EJ-0201" } }],
    ["limit", { ...data, limit: { file_sha256: "ad", crs: "EPSG:32717", corners: 1231 } }],
    ["tolerance", { ...data, tolerance: { metres: 15, plane: "EPSG:32717" } }],
    ["figures", { ...data, figures: { verdict: "crosses", overlap_ha: "1.3300" } }],
    ["entry", { ...data, entry: { observations: "Café a pleno sol", gps_error_m: 6 } }],
  ] as const)("of other data does not, and says it was the %s", async (part, other) => {
    const { code } = await sealAnnex(data);
    expect(await verifyAnnex(code, other as AnnexData)).toMatchObject({
      state: "different",
      parts: [part],
    });
  });

  test("may not tell which part changed, but always that one did", async () => {
    const { code } = await sealAnnex(data);
    const unlucky = { ...data, limit: { file_sha256: "ac", crs: "EPSG:32717", corners: 1231 } };
    expect(await verifyAnnex(code, unlucky)).toMatchObject({ state: "different", parts: [] });
  });

  test("says why what was typed is no code", async () => {
    const { code } = await sealAnnex(data);
    const wrong = (code[0] === "Z" ? "Y" : "Z") + code.slice(1);
    expect(await verifyAnnex(wrong, data)).toEqual({ state: "mistyped", fault: "check" });
    expect(await verifyAnnex(code.slice(1), data)).toEqual({ state: "mistyped", fault: "length" });
    expect(await verifyAnnex(`${code}*`, data)).toEqual({ state: "mistyped", fault: "sign" });
  });
});
