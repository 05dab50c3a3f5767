import { headerWords } from "../../../intake/columns/header-words.ts";

/** Stems that tell of a person wherever in a heading they stand ("nroDNI", "apellido_paterno", "fec_nacimiento"). */
const STEMS =
  /apellid|telefon|celular|whatsapp|correo|email|direccion|domicilio|nacimiento|birth|surname|lastname|firstname|conyug|(?:^|nro|num|numero|n)dni/;

/** Words that tell of a person where they stand alone in a heading. */
const WORDS: ReadonlySet<string> = new Set([
  ...["dni", "ruc", "doc", "documento", "documentos", "nombres", "ape", "apell"],
  ...["tel", "telf", "tlf", "fono", "cel", "movil", "phone", "mobile", "mail", "address", "nac"],
]);

/** Who somebody is to the plot; with a word of `CODES` beside it the column holds codes. */
const ROLES: ReadonlySet<string> = new Set([
  ...["productor", "productora", "producer", "producername", "socio", "socia", "agricultor"],
  ...["agricultora", "caficultor", "caficultora", "titular", "propietario", "propietaria"],
  ...["owner", "farmer", "farmername", "dueno", "duena", "posesionario", "posesionaria"],
  ...["beneficiario", "beneficiaria", "representante", "esposa", "esposo", "poseedor"],
]);
const CODES: ReadonlySet<string> = new Set(
  "codigo cod id code nro num numero tipo type estado categoria cantidad total fecha".split(" "),
);
/** What else a "nombre" may be the name of. */
const THINGS: ReadonlySet<string> = new Set([
  ..."parcela parc predio finca fundo lote caserio comunidad centro poblado sector distrito dist".split(
    " ",
  ),
  ..."provincia prov departamento region organizacion cooperativa asociacion comite base empresa".split(
    " ",
  ),
  ..."variedad area anp zona archivo capa cuenca rio via cientifico comun producto cultivo".split(
    " ",
  ),
]);

/** Whether a heading says that its column holds who somebody is or how to reach them. */
export function personalHeading(column: string): boolean {
  const { words } = headerWords(column);
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (STEMS.test(words.join(""))) return true;
  if (has(WORDS) && !words.includes("tipo")) return true;
  if (words.length > 1 ? has(ROLES) : has(ROLES) && words[0] !== "socio") return !has(CODES);
  return words.includes("nombre") && !has(THINGS);
}
