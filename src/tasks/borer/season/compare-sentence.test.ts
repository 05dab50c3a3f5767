import { describe, expect, it } from "vitest";
import type { CompareAnswer } from "../analysis/season/compare-answer.ts";
import { compareSentence } from "./compare-sentence.ts";

const answer = (more: Partial<CompareAnswer>): CompareAnswer =>
  ({
    difference: 3.24,
    interval: [1.02, 5.51],
    shared: 28,
    demonstrable: true,
    why: null,
    ...more,
  }) as CompareAnswer;

describe("compareSentence", () => {
  it("says by how much it rose or fell, with the interval", () => {
    expect(compareSentence(answer({}), "ramas", "es-PE")).toEqual({
      answer: "La infestación subió en 3.2 brocados por cada 100 frutos.",
      doubt: [
        "Intervalo de 95% de la diferencia: +1.0 a +5.5.",
        "28 puntos se contaron las dos veces.",
      ],
    });
    expect(
      compareSentence(answer({ difference: -1, interval: [-1.5, -0.5] }), "ramas", "es-PE").answer,
    ).toBe("La infestación bajó en 1.0 brocados por cada 100 frutos.");
  });

  it("says that nothing can be shown where the interval holds zero", () => {
    const { answer: said, doubt } = compareSentence(
      answer({ difference: 0.8, interval: [-1.2, 2.9], demonstrable: false, shared: 0 }),
      "ramas",
      "es-PE",
    );
    expect(said).toBe("No hay diferencia demostrable.");
    expect(doubt[0]).toContain("Se contó 0.8 brocados más por cada 100 frutos");
    expect(doubt[0]).toContain("\u22121.2 a +2.9");
    expect(doubt[1]).toContain("Ningún punto");
  });

  it("says why where there is no difference at all", () => {
    const none = answer({ difference: null, interval: null, demonstrable: false });
    const words = (why: CompareAnswer["why"]) =>
      compareSentence({ ...none, why }, "ramas", "es-PE").doubt[0];
    expect(words("nothing-counted")).toMatch(/no se contó nada/);
    expect(words("few-points")).toMatch(/muy pocos puntos/);
    expect(words("no-variance")).toMatch(/no varían/);
    expect(compareSentence(none, "ramas", "es-PE").answer).toBe("No se puede comparar.");
  });

  it("speaks of traps in their own unit", () => {
    expect(
      compareSentence(answer({ difference: -0.5, interval: [-0.9, -0.1] }), "trampa", "en").answer,
    ).toBe("The catch fell by 0.50 per trap and day.");
  });
});
