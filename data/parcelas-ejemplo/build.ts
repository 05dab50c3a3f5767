import { readDistricts } from "../distritos/districts.ts";
import type { Step } from "../step.ts";
import { asWritten } from "./as-written.ts";
import type { Ring } from "./polygon.ts";
import { type SamplePlot, sampleRegister } from "./register.ts";

const COLUMNS =
  "codigo_parcela;codigo_socio;organizacion;comite;caserio;distrito;provincia;ubigeo_inei;area_total_ha;area_cafe_ha;variedades;edad;altitud_msnm;produccion_qq;estado_organico;certificaciones;wkt";

const wkt = (ring: Ring): string => {
  const corners = [...ring, ring[0]!].map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`);
  return `POLYGON((${corners.join(",")}))`;
};

const line = (
  { code, member, place, farming, ring }: SamplePlot,
  ubigeo: string,
  number: number,
): string => {
  const { varieties, altitude } = asWritten(farming.varieties, farming.height, number);
  return [
    code,
    member,
    farming.organisation,
    `Comité ${place.name}`,
    place.name,
    place.district,
    place.province,
    ubigeo,
    farming.declaredHa.toFixed(2),
    farming.coffeeHa.toFixed(2),
    varieties,
    farming.age,
    altitude,
    farming.harvest.toFixed(1),
    farming.organicState,
    farming.certificates,
    wkt(ring),
  ].join(";");
};

/** The sample register as an office would send it: a CSV with `;` and a WKT column in EPSG:32717. */
export const sampleStep: Step = {
  name: "parcelas-ejemplo",
  run: async () => {
    const plots = await sampleRegister();
    const codes = new Map(
      (await readDistricts()).map((district) => [district.name, district.ubigeoInei]),
    );
    const rows = plots.map((plot, i) => {
      const ubigeo = codes.get(plot.place.district);
      if (!ubigeo) throw new Error(`no UBIGEO for the district ${plot.place.district}`);
      return line(plot, ubigeo, i + 1);
    });
    return [
      {
        path: "data/parcelas-ejemplo.csv",
        bytes: new TextEncoder().encode(`${[COLUMNS, ...rows].join("\n")}\n`),
        credit: {
          source: "Padrón de ejemplo (sintético), hecho para Lindero",
          date: "2026-11-24",
          licence: "CC0-1.0",
          crs: "EPSG:32717",
          sample: true,
          records: plots.length,
        },
      },
    ];
  },
};
