import fc from "fast-check";
import { expect, test } from "vitest";
import { type PresentCommand, present, startAt } from "./present-state.ts";

const run = (commands: readonly PresentCommand[], count = 6, from = 0) =>
  commands.reduce((state, command) => present(state, command, count), startAt(from));

test("one goes on, back, to the ends and to a number, never beyond", () => {
  expect(run([{ do: "next" }, { do: "next" }]).shown).toBe(2);
  expect(run([{ do: "previous" }]).shown).toBe(0);
  expect(run([{ do: "last" }, { do: "next" }]).shown).toBe(5);
  expect(run([{ do: "go", to: 3 }, { do: "first" }]).shown).toBe(0);
  expect(run([{ do: "go", to: 99 }]).shown).toBe(5);
});

test("a frozen screen stays, and comes to the presenter when it is freed", () => {
  const frozen = run([{ do: "next" }, { do: "freeze" }, { do: "next" }, { do: "next" }]);
  expect(frozen).toMatchObject({ at: 3, shown: 1, frozen: true });
  expect(present(frozen, { do: "freeze" }, 6)).toMatchObject({ at: 3, shown: 3, frozen: false });
});

test("a cover goes when asked for again or when one moves, and black becomes white", () => {
  const black = run([{ do: "cover", cover: "black" }]);
  expect(black.cover).toBe("black");
  expect(present(black, { do: "cover", cover: "black" }, 6).cover).toBe("none");
  expect(present(black, { do: "cover", cover: "white" }, 6).cover).toBe("white");
  expect(present(black, { do: "next" }, 6)).toMatchObject({ cover: "none", shown: 1 });
});

test("whatever is asked, both places are slides of the story", () => {
  const command = fc.oneof(
    fc.constantFrom<PresentCommand>(
      { do: "next" },
      { do: "previous" },
      { do: "first" },
      { do: "last" },
      { do: "freeze" },
      { do: "cover", cover: "black" },
    ),
    fc.integer({ min: -5, max: 80 }).map((to): PresentCommand => ({ do: "go", to })),
  );
  fc.assert(
    fc.property(fc.array(command), fc.integer({ min: 1, max: 60 }), (commands, count) => {
      const { at, shown, frozen } = run(commands, count);
      for (const place of [at, shown]) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(count);
      }
      if (!frozen) expect(shown).toBe(at);
    }),
    { seed: 28 },
  );
});
