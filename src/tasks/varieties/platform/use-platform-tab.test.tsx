// @vitest-environment jsdom

import { readFileSync } from "node:fs";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useMemo, useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { VarietiesModel } from "../model/tab-parts.ts";
import type { VarietiesContext } from "../varieties-context.ts";
import { MEMBERS_LAYER, SITES_LAYER } from "./sheet/layer-ids.ts";
import { usePlatformTab } from "./use-platform-tab.tsx";

// Browsers give a promise here, which no effect may hand on as its clean-up.
Element.prototype.scrollIntoView = () => Promise.resolve() as never;

afterEach(cleanup);

/** jsdom's pages have no file addresses. */
const inData = (path: string) => readFileSync(`data/${path}`, "utf8");
const FILES: Readonly<Record<string, string>> = {
  "data/ensayos-wcr.json": inData("ensayos-wcr/sitios.json"),
  "data/plataforma.json": inData("plataforma/plataforma.json"),
};

interface Seen {
  readonly parts: ReturnType<typeof usePlatformTab>;
  readonly address: Readonly<Record<string, string | null>>;
}

const mount = (start: Readonly<Record<string, string>> = {}, files = FILES) => {
  const seen: Seen[] = [];
  const Tab = () => {
    const [address, setAddress] = useState<Seen["address"]>({ v: "plataforma", ...start });
    const context = useMemo(
      () =>
        ({
          documents: { areas: [] },
          theme: "light",
          embedded: async (path: string) => {
            const text = files[path];
            if (text === undefined) throw new Error(path);
            return new Blob([text]);
          },
          view: {
            get: (key: string) => address[key] ?? null,
            set: (patch: Seen["address"]) => setAddress((old) => ({ ...old, ...patch })),
            layerSettings: (_: string, defaults: unknown) => defaults,
          },
        }) as unknown as VarietiesContext,
      [address],
    );
    const parts = usePlatformTab(context, {} as VarietiesModel, address.v === "plataforma");
    seen.push({ parts, address });
    return (
      <>
        <div>{parts?.hint}</div>
        <main>{parts?.panel}</main>
        <section>{parts?.table}</section>
      </>
    );
  };
  render(<Tab />);
  return () => seen.at(-1)!;
};

/** By label, not by role: roles of so many rows are slow to tell. */
const card = (name: string) => screen.findByLabelText(name, { selector: "article" });
const siteList = () => screen.findByLabelText("Ensayos y semilla", { selector: "ul" });

test("the panel answers with the published trial farms and says what is not certain", async () => {
  const now = mount();
  await screen.findByText("fincas de ensayo publicadas en el Perú: San Ignacio y Chanchamayo");
  screen.getByText(/No se publica ninguna coordenada/);
  screen.getByText(/Por confirmar con la plataforma: las ciudades de Unicafec y Rikolto/);
  screen.getByText("La fuente no nombra plantas de proceso: no se dibuja ninguna.");
  expect(now().parts?.layers.map(({ id }) => id)).toContain(SITES_LAYER);
  expect(now().parts?.rows.every(({ switchable }) => switchable)).toBe(true);
});

test("a site of the list opens its card, goes to the address and is framed", async () => {
  const now = mount();
  const list = await siteList();
  const before = now().parts?.frame?.request;
  fireEvent.click(within(list).getByText("Chanchamayo"));
  const shown = within(await card("Chanchamayo"));
  expect(now().address.vps).toBe("sitio-chanchamayo");
  expect(now().parts?.selection).toMatchObject({ layer: SITES_LAYER, id: 1 });
  expect(now().parts?.frame?.request).not.toBe(before);
  shown.getByText("Lo que no es público");
  shown.getByText(/No son públicas la lista de variedades/);
  const link = shown.getByText("International Multilocation Variety Trial");
  expect(link.getAttribute("rel")).toBe("noopener noreferrer");
  expect(link.getAttribute("href")).toMatch(/^https:/);
  expect(screen.getAllByText(/queda fuera del mapa base/).length).toBe(2);
  shown.getByText(/A unos 770 km al sureste de la ciudad de San Ignacio/);
});

test("a press on the map chooses without moving it, and the table follows", async () => {
  const now = mount();
  await siteList();
  const frame = now().parts?.frame;
  const hit = { layer: SITES_LAYER, id: 0, properties: {}, lon: 0, lat: 0, x: 0, y: 0 };
  act(() => now().parts?.onFeatureClick(hit));
  await card("San Ignacio");
  expect(now().parts?.frame).toBe(frame);
  const row = document.querySelector('[aria-selected="true"]');
  expect(row?.textContent).toContain("San Ignacio");
});

test("a member whose town is to be confirmed says so, and names those under its mark", async () => {
  const now = mount({ vps: "miembro-unicafec" });
  const shown = within(await card("Unicafec"));
  shown.getByText("Por confirmar");
  shown.getByText(/no se leyó en ninguna fuente/);
  expect(now().parts?.selection?.layer).toBe(MEMBERS_LAYER);
  fireEvent.click(shown.getByText("Casil"));
  await card("Casil");
});

test("a member without a town is told, not drawn", async () => {
  const now = mount({ vps: "miembro-cassiopeia" });
  within(await card("Cassiopeia")).getByText(/se lista y no se dibuja/);
  expect(now().parts?.selection).toBeNull();
  expect(screen.queryByText("Ver en el mapa")).toBeNull();
});

test("the table narrows to a group through the address", async () => {
  const now = mount();
  fireEvent.click(await screen.findByLabelText("Actividades 6"));
  expect(now().address.vpsg).toBe("actividades");
  expect(document.querySelector("table")?.getAttribute("aria-rowcount")).toBe("7");
});

test("files that do not come or hold nonsense are told, and the tab stands", async () => {
  mount({}, { "data/plataforma.json": '{"places":[{}],"activities":[]}' });
  await screen.findByText(/Los lugares de ensayo no llegaron\./);
  screen.getByText(/1 registro no se entiende y no se muestra/);
});

test("while another tab is open there is nothing to draw", () => {
  const now = mount({ v: "parcelas" });
  expect(now().parts).toBeNull();
});

test("the card opened from the list has the focus; Escape closes it and gives the focus back to the row", async () => {
  const now = mount();
  fireEvent.click(within(await siteList()).getByText("San Ignacio"));
  const opened = await card("San Ignacio");
  expect(document.activeElement).toBe(within(opened).getByRole("heading", { level: 3 }));
  fireEvent.keyDown(document.activeElement as Element, { key: "Escape" });
  expect(now().address.vps).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/^San Ignacio/);
  expect(document.activeElement?.tagName).toBe("BUTTON");
});

test("the answer says which trial the map does not hold, and leads to it", async () => {
  const now = mount();
  await screen.findByText(/Chanchamayo queda a unos 770 km al sureste, fuera de este mapa/);
  fireEvent.click(screen.getByText("Ver Chanchamayo"));
  await card("Chanchamayo");
  expect(now().address.vps).toBe("sitio-chanchamayo");
});
