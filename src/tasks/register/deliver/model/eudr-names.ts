import type { EudrReason } from "../../../../answers/register/eudr/eudr-reason.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { PlotField } from "../../../../domain/plot-field.ts";
import { parseNumber } from "../../../../domain/written/parse-number.ts";

/** What stands as ProducerName: a choice of the steward, since it names people to the EU. */
export const PRODUCER_CHOICES = ["apellidos_nombres", "organizacion", "codigo_socio"] as const;
export type ProducerChoice = (typeof PRODUCER_CHOICES)[number];

/** What stands as ProductionPlace: hamlet, district and province, or the plot's own code. */
export const PLACE_CHOICES = ["caserio", "codigo_parcela"] as const;
export type PlaceChoice = (typeof PLACE_CHOICES)[number];

export interface EudrSettings {
  readonly producer: ProducerChoice;
  readonly place: PlaceChoice;
  /** Stands as ProductionPlace of plots whose record says none; a word of the steward. */
  readonly otherPlace?: string;
}

const PLACE_FIELDS: Readonly<Record<PlaceChoice, readonly PlotField[]>> = {
  caserio: ["caserio", "distrito", "provincia"],
  codigo_parcela: ["codigo_parcela"],
};

type Register = Pick<Dataset, "fields" | "properties" | "ids">;

const cell = ({ fields, properties }: Register, field: PlotField, i: number): string => {
  const column = fields[field];
  return column === undefined ? "" : (properties[i]![column] ?? "").trim();
};

/** Choices that the register has a column for; the first is the default. */
export const offeredProducers = ({ fields }: Register): readonly ProducerChoice[] =>
  PRODUCER_CHOICES.filter((field) => fields[field] !== undefined);

export const offeredPlaces = ({ fields }: Register): readonly PlaceChoice[] =>
  PLACE_CHOICES.filter((choice) =>
    PLACE_FIELDS[choice].some((field) => fields[field] !== undefined),
  );

export const producerName = (register: Register, choice: ProducerChoice, i: number): string =>
  cell(register, choice, i);

/** Where a record itself says that a plot is; "" where it does not. */
export const ownPlace = (register: Register, choice: PlaceChoice, i: number): string =>
  PLACE_FIELDS[choice]
    .map((field) => cell(register, field, i))
    .filter((text) => text !== "")
    .join(", ");

export const productionPlace = (
  register: Register,
  { place, otherPlace = "" }: Pick<EudrSettings, "place" | "otherPlace">,
  i: number,
): string => ownPlace(register, place, i) || otherPlace.trim();

/** Hectares a plot is said to have in all, else of coffee; NaN where nothing is said. A mark before three digits is a decimal one. */
export const declaredHectares = (register: Register): Float64Array =>
  Float64Array.from(register.ids, (_, i) => {
    for (const field of ["area_total_ha", "area_cafe_ha"] as const) {
      const read = parseNumber(cell(register, field, i));
      if (read.kind === "number") return read.value;
      if (read.kind === "ambiguous") return read.decimal;
    }
    return Number.NaN;
  });

/** What a plot lacks besides its shape. */
export const nameReasons = (
  register: Register,
  settings: EudrSettings,
  i: number,
): readonly EudrReason[] => [
  ...(producerName(register, settings.producer, i) === ""
    ? [{ kind: "no-producer" } as const]
    : []),
  ...(productionPlace(register, settings, i) === ""
    ? [{ kind: "no-production-place" } as const]
    : []),
];
