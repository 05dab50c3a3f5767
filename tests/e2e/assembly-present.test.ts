import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { PublicStory } from "../../src/domain/story/public-story.ts";
import { PUBLIC_STORY } from "../fixtures/public-story.ts";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

const SCREEN = { width: 1920, height: 1080 };
const DECK = "/asamblea.html#historia=prueba";

const WORDY =
  "Una asamblea escucha mejor una frase corta, pero hay quien escribe veinte palabras. ";
const LONG_NAME = "Asociación de productores del caserío más alto de la cuenca";
const same = (text: string) => ({ "es-PE": text, en: text });

/** The story of the fixture, and after it a slide with more words and rows than any screen takes. */
const STORY: PublicStory = {
  ...PUBLIC_STORY,
  slides: [
    ...PUBLIC_STORY.slides,
    {
      ...PUBLIC_STORY.slides[2]!,
      id: "larga",
      name: same(LONG_NAME),
      message: same(WORDY.repeat(3).trim()),
      figure: {
        kind: "bars",
        rows: Array.from({ length: 9 }, (_, k) => ({
          label: same(`${LONG_NAME} ${k + 1}`),
          part: k,
          whole: 20,
          text: same(`${k} de 20`),
        })),
      },
    },
  ],
};

/** Puts a story where the editor would. */
const keep = (page: Page) =>
  page.evaluate(
    (story) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("lindero-publico", 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction("stories", "readwrite");
          change.objectStore("stories").put(story, story.id);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    STORY,
  );

const message = (page: Page) => page.getByRole("heading", { level: 1 });
const says = (page: Page, place: number) =>
  expect.poll(() => message(page).innerText()).toBe(STORY.slides[place]?.message["es-PE"]);

/** Height of the message's capitals, CSS pixels, and whether anything on the slide does not fit. */
const fitOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const heading = document.querySelector("h1");
    const pen = document.createElement("canvas").getContext("2d");
    if (!heading || !pen) return { capitals: 0, spills: ["no message"] };
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(heading);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const boxes = [...document.querySelectorAll("[data-fits]"), document.documentElement];
    return {
      capitals: pen.measureText("H").actualBoundingBoxAscent,
      spills: boxes
        .filter(
          (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
        )
        .map((box) => box.className),
    };
  });

test("a story is told by keys and from a second window, readable and without the register", async ({
  open,
}) => {
  const asked: string[] = [];
  const { page } = await open({
    path: DECK,
    viewport: SCREEN,
    before: async (fresh) => {
      fresh.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await page.getByRole("heading", { name: "Esta historia no está en este navegador" }).waitFor();
  await keep(page);
  await page.reload();
  await says(page, 0);

  // Every slide: capitals of 1/50 of the height, nothing spills, whatever was written.
  for (const place of STORY.slides.keys()) {
    if (place > 0) await page.keyboard.press(place % 2 ? "ArrowRight" : "PageDown");
    await says(page, place);
    const { capitals, spills } = await fitOf(page);
    expect(capitals, `slide ${place + 1}`).toBeGreaterThanOrEqual(SCREEN.height / 50);
    expect(spills, `slide ${place + 1}`).toEqual([]);
  }
  await page.getByText("y 5 filas más").waitFor();
  await page.keyboard.press("Home");
  await says(page, 0);
  await page.keyboard.press("3");
  await says(page, 2);
  expect(page.url()).toContain("d=3");
  expect(await seriousFindings(page)).toEqual([]);

  // Black, and back; frozen, the screen stays behind.
  const black = page.locator('[data-cover="black"]');
  await page.keyboard.press("b");
  await black.waitFor();
  await page.keyboard.press(".");
  await black.waitFor({ state: "detached" });

  // The presenter's window follows and leads.
  const [speaker] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: "Ventana del orador" }).click(),
  ]);
  await speaker.getByText("La pantalla del público responde.").waitFor();
  await speaker.getByText("Luego, qué se verifica y cuándo.").waitFor();
  expect(await seriousFindings(speaker)).toEqual([]);
  await speaker.getByRole("button", { name: "Congelar" }).click();
  await speaker.getByRole("button", { name: "Siguiente" }).click();
  await speaker.getByText("El público sigue viendo «La superposición».").waitFor();
  await says(page, 2);
  await speaker.getByRole("button", { name: "Soltar imagen" }).click();
  await says(page, 3);
  await speaker.getByRole("button", { name: "Señalar" }).click();
  await speaker.getByRole("heading", { level: 1 }).nth(1).hover();
  await page.locator("[data-pointer]").waitFor();

  // The audience's window closes: the presenter is told, goes on, and brings it back to where the talk is.
  await page.goto("about:blank");
  await speaker.getByText(/se cerró o no responde/).waitFor();
  await speaker.getByRole("button", { name: "Siguiente" }).click();
  await page.goBack();
  await says(page, 4);
  await speaker.close();
  await page.keyboard.press("End");
  await says(page, 6);

  // A phone held upright.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press("3");
  await says(page, 2);
  const { capitals, spills } = await fitOf(page);
  expect(capitals).toBeGreaterThanOrEqual(844 / 50);
  expect(spills).toEqual([]);

  // Of the register nothing was asked for, and no database but the audience's is there.
  expect(asked.filter((path) => /\/data\/|\.csv$|\.geojson$/.test(path))).toEqual([]);
  const kept = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  );
  expect(kept).toEqual(["lindero-publico"]);
});
