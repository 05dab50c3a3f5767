// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import { useMemo, useState } from "react";
import { afterEach, expect, test } from "vitest";
import { readVarieties } from "../../../../data/variedades-wcr/varieties.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { FIT_DEFAULTS } from "../analysis/fit/fit-query.ts";
import type { VarietiesModel } from "../model/tab-parts.ts";
import type { VarietiesContext } from "../varieties-context.ts";
import { useCatalogueTab } from "./use-catalogue-tab.tsx";

afterEach(cleanup);
// A busy machine is no failure; whether each of some thousand elements can be seen is not what is tested here.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

const CATALOGUE = await readVarieties();
const SHIPPED = JSON.stringify({
  source: "World Coffee Research",
  url: "https://varieties.worldcoffeeresearch.org/",
  readYear: 2020,
  varieties: CATALOGUE,
});

interface Given {
  readonly keys?: Readonly<Record<string, string>>;
  /** A catalogue of one's own, active. */
  readonly own?: Dataset<"catalogue">["varieties"];
}

const asked: string[] = [];

const Tab = ({ keys = {}, own }: Given) => {
  const [address, setAddress] = useState<Readonly<Record<string, string | null>>>(keys);
  const context = useMemo(
    () =>
      ({
        theme: "light",
        documents: {
          areas: [],
          catalogues: own ? [{ id: "mine", name: "mio.csv" }] : [],
          activeCatalogue: own ? "mine" : null,
        },
        view: {
          get: (key: string) => address[key] ?? null,
          set: (patch: typeof address) => setAddress((old) => ({ ...old, ...patch })),
          layerSettings: (_: string, defaults: object) => defaults,
        },
        embedded: async (path: string) =>
          new Blob([path.includes("variedades") ? SHIPPED : "no relief"]),
        chooseFiles: (kind: string) => asked.push(kind),
        activateCatalogue: (id: string | null) => asked.push(String(id)),
        closeDocument: (id: string) => asked.push(`close ${id}`),
      }) as unknown as VarietiesContext,
    [address, own],
  );
  const model = {
    register: null,
    catalogue: {
      varieties: own ?? CATALOGUE,
      source: "WCR, leído en 2020",
      own: own !== undefined,
    },
    settings: FIT_DEFAULTS,
    fit: { value: null },
    selected: null,
    select: () => undefined,
  } as unknown as VarietiesModel;
  const parts = useCatalogueTab(context, model, true);
  return (
    <>
      <aside>{parts?.panel}</aside>
      <main>{parts?.table}</main>
      <output data-testid="address">{JSON.stringify(address)}</output>
    </>
  );
};

const PLACE = { vcalt: "1548", vclat: "-5.15" };

test("the answer first: 34 at 1,548 m and 5.15° S, and none undecided", () => {
  render(<Tab keys={PLACE} />);
  screen.getByRole("heading", { name: "34 variedades tienen esta altitud en su faja" });
  screen.getByText("De las 54 del catálogo. Ninguna queda sin decidir por el error de ±15 m.");
  screen.getByText(/12 de 34/);
  fireEvent.click(screen.getByRole("button", { name: "Ver todas" }));
  const list = screen.getByRole("table", { name: "Variedades" });
  expect(within(list).getAllByRole("rowheader")).toHaveLength(34);
  screen.getByText(/no trae un atributo para broca/);
});

test("altitude and latitude are read as people write them, and nonsense says what to write", () => {
  render(<Tab />);
  screen.getByText(/Escriba una altitud o toque el mapa/, { selector: "p" });
  const altitude = screen.getByLabelText("Altitud");
  const type = (field: HTMLElement, text: string) => {
    fireEvent.change(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: "Enter" });
  };
  type(altitude, "1,548");
  screen.getByText(/Falta la latitud\. Con la faja de 0° a 5° son \d+; con la de 5° a 15°, 34\./, {
    selector: "p",
  });
  type(screen.getByLabelText("Latitud"), "5.15° S");
  screen.getByRole("heading", { name: /^34 variedades tienen/ });
  type(altitude, "alto");
  screen.getByText("Escriba una altitud en metros, como 1548 o 1,548.");
  screen.getByRole("heading", { name: /^34 variedades tienen/ });
  type(altitude, "5000");
  screen.getByText(/5,000 msnm está por encima de donde se cultiva café/, { selector: "p" });
  expect(screen.queryByRole("heading", { name: /tienen esta altitud/ })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Sí, usar 1,524 msnm" }));
  expect(screen.getByLabelText<HTMLInputElement>("Altitud").value).toBe("1,524 msnm");
});

test("near 5° both bands are told", () => {
  render(<Tab keys={{ vcalt: "1450", vclat: "-5.05" }} />);
  screen.getByText(
    /5\.05° S está junto a los 5°.* Con la faja de 0° a 5° de latitud serían \d+\./,
    {
      selector: "p",
    },
  );
});

test("chips and search narrow the list; silence is not susceptibility", () => {
  render(<Tab keys={PLACE} />);
  fireEvent.click(screen.getByRole("button", { name: /^Resiste roya ?6$/ }));
  const names = () =>
    within(screen.getByRole("table", { name: "Variedades" }))
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
  expect(names()).toHaveLength(6);
  fireEvent.click(screen.getByRole("button", { name: "Más filtros" }));
  fireEvent.click(screen.getByRole("button", { name: /^Resiste nematodos ?1$/ }));
  expect(names()).toEqual(["Mundo Maya"]);
  screen.getByText(/2 más no pasan porque el catálogo no lo dice: sin dato no es susceptible/);
});

test("weights order the list and show each part; all at 0 says that there is no score", () => {
  render(<Tab keys={{ ...PLACE, vcl: "puntaje", vcw: "0-5-0-0" }} />);
  const rows = within(screen.getByRole("list", { name: "De qué se compone cada puntaje" }));
  const first = rows.getAllByRole("listitem")[0]!;
  within(first).getByRole("button", { name: "Casiopea" });
  within(first).getByRole("img", { name: "Roya: 0, Taza: 100, Rendimiento: 0, Nematodos: 0" });
  fireEvent.change(screen.getByRole("slider", { name: "Taza" }), { target: { value: "0" } });
  screen.getAllByText("Con todos los pesos en 0 no hay puntaje.");
  fireEvent.click(screen.getByRole("button", { name: "Pesos iguales" }));
  expect(screen.getByTestId("address").textContent).toContain('"vcw":null');
});

test("up to four stand side by side, what differs is marked, a fifth is not offered", () => {
  render(<Tab keys={{ ...PLACE, vcl: "comparar", vcmp: "Caturra~Catimor 129~Typica" }} />);
  const table = screen.getByRole("table", { name: "Comparación" });
  expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
  within(table).getByRole("rowheader", { name: /^Roya.*difieren$/ });
  within(table).getByRole("rowheader", { name: /^Nematodos$/ });
  fireEvent.change(screen.getByRole("combobox", { name: "Agregar" }), {
    target: { value: String(CATALOGUE.findIndex(({ name }) => name === "Java")) },
  });
  screen.getByText("Cuatro es el máximo: quite una para agregar otra.");
  expect(screen.queryByRole("combobox", { name: "Agregar" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Quitar Catimor 129" }));
  screen.getByRole("combobox", { name: "Agregar" });
  expect(within(table).queryByText("Catimor 129")).toBeNull();
});

test("a card says the verdict with its metres and links to the publisher's page", () => {
  render(<Tab keys={PLACE} />);
  fireEvent.click(screen.getByRole("radio", { name: "Todo el catálogo" }));
  fireEvent.click(screen.getByRole("button", { name: "Ver todas" }));
  fireEvent.click(screen.getByRole("button", { name: "Catimor 129" }));
  const card = within(screen.getByRole("article", { name: "Catimor 129" }));
  card.getByText("1,548 msnm queda 248 m por encima de su faja.");
  const link = card.getByRole("link");
  expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  expect(link.getAttribute("href")).toMatch(/^https:\/\/varieties\.worldcoffeeresearch\.org\//);
});

test("a catalogue of one's own says what changed, and the way back", async () => {
  const own = [
    ...CATALOGUE.slice(2),
    { ...CATALOGUE[0]!, cup: null },
    { ...CATALOGUE[0]!, name: "Nueva" },
  ];
  render(<Tab keys={PLACE} own={own} />);
  await screen.findByText(/1 nueva, 1 que ya no está, 1 con cambios, 52 iguales\./);
  screen.getByText(/Taza: antes buena, ahora sin dato/);
  fireEvent.click(screen.getByRole("button", { name: /Volver al catálogo de World Coffee/ }));
  fireEvent.click(screen.getByRole("button", { name: /Cargar un catálogo actualizado/ }));
  expect(asked).toEqual(["null", "catalogue"]);
});

test.each([
  { vcl: "tabla" },
  { vcl: "fajas", vcalt: "1548" },
  { vcl: "puntaje", ...PLACE, vclat: "-20" },
  { vcl: "comparar", ...PLACE },
])("no figure of %j is NaN, undefined or without end", (keys) => {
  render(<Tab keys={{ ...keys, vcv: "Starmaya", vcmp: "Starmaya~Caturra" }} />);
  expect(document.body.textContent).not.toMatch(/NaN|undefined|Infinity|null msnm/);
});
