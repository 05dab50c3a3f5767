import type { RowIssueParams } from "../../domain/issue/row-issues.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

type PlaceOnly = Pick<RowIssueParams, Extract<keyof RowIssueParams, `place-${string}`>>;

/** Latitude first, as people read it; no thousands marks. */
const place = ({ lon, lat }: { readonly lon: number; readonly lat: number }): string =>
  `${degrees(lat)}, ${degrees(lon)}`;

const degrees = (value: number): string => String(Math.round(value * 1e5) / 1e5);
/** Metres as a file has them, to the centimetre; no thousands marks. */
const figure = (value: number): string => String(Math.round(value * 100) / 100);

const WHICH_ES = { lat: "a la latitud", lon: "a la longitud", both: "a las dos coordenadas" };
const WHICH_EN = { lat: "the latitude lacks", lon: "the longitude lacks", both: "both lack" };

export const placeSentences = defineTexts<SentenceTable<PlaceOnly>>({
  "es-PE": {
    "place-zero-zero": () => ["la coordenada 0, 0 significa que falta", "Complétela."],
    "place-latitude-range": ({ lat }) => [
      `la latitud ${degrees(lat)} no existe (va de -90 a 90)`,
      "Corríjala.",
    ],
    "place-longitude-range": ({ lon }) => [
      `la longitud ${degrees(lon)} no existe (va de -180 a 180)`,
      "Corríjala.",
    ],
    "place-lat-lon-swapped": (params) => [
      `la latitud y la longitud parecen intercambiadas (${place(params)})`,
      "Intercambie las dos cifras de la fila.",
    ],
    "place-este-norte-swapped": ({ este, norte }) => [
      `el Este y el Norte parecen intercambiados (E ${figure(este)}, N ${figure(norte)})`,
      "Intercambie las dos cifras de la fila.",
    ],
    "place-minus-lost": (params) => [
      `${WHICH_ES[params.which]} parece faltarle el signo menos (${place(params)}): queda fuera del Perú`,
      "Escríbalo: en el Perú la latitud y la longitud son negativas.",
    ],
    "place-zone-mismatch": ({ este, zone, likely }) => [
      `con el Este ${figure(este)} en ${zone} queda lejos de San Ignacio y Jaén; parece de ${likely}`,
      "Corrija la zona de la fila.",
    ],
    "place-utm-range": ({ este, norte }) => [
      `E ${figure(este)}, N ${figure(norte)} no es una coordenada UTM del Perú: queda fuera del ámbito de trabajo`,
      "Revise las cifras y las columnas.",
    ],
    "place-outside-peru": (params) => [
      `queda fuera del Perú (${place(params)})`,
      "Revise la coordenada, la zona y el datum.",
    ],
    "place-outside-work-area": (params) => [
      `queda lejos de San Ignacio y Jaén (${place(params)})`,
      "Compruebe que sea correcta.",
    ],
  },
  en: {
    "place-zero-zero": () => ["the coordinate 0, 0 means that it is missing", "Fill it in."],
    "place-latitude-range": ({ lat }) => [
      `the latitude ${degrees(lat)} does not exist (-90 to 90)`,
      "Correct it.",
    ],
    "place-longitude-range": ({ lon }) => [
      `the longitude ${degrees(lon)} does not exist (-180 to 180)`,
      "Correct it.",
    ],
    "place-lat-lon-swapped": (params) => [
      `latitude and longitude look interchanged (${place(params)})`,
      "Interchange the two figures of the row.",
    ],
    "place-este-norte-swapped": ({ este, norte }) => [
      `easting and northing look interchanged (E ${figure(este)}, N ${figure(norte)})`,
      "Interchange the two figures of the row.",
    ],
    "place-minus-lost": (params) => [
      `${WHICH_EN[params.which]} a minus sign, it seems (${place(params)}): it lies outside Peru`,
      "Write it: in Peru latitude and longitude are negative.",
    ],
    "place-zone-mismatch": ({ este, zone, likely }) => [
      `with the easting ${figure(este)} in ${zone} it lies far from San Ignacio and Jaén; it looks like ${likely}`,
      "Correct the zone of the row.",
    ],
    "place-utm-range": ({ este, norte }) => [
      `E ${figure(este)}, N ${figure(norte)} is no UTM coordinate of Peru: outside the area of work`,
      "Check the figures and the columns.",
    ],
    "place-outside-peru": (params) => [
      `it lies outside Peru (${place(params)})`,
      "Check the coordinate, the zone and the datum.",
    ],
    "place-outside-work-area": (params) => [
      `it lies far from San Ignacio and Jaén (${place(params)})`,
      "Make sure that it is right.",
    ],
  },
});
