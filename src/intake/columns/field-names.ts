import type { PlotField } from "../../domain/plot-field.ts";

/** Names under which registers carry each field, best first, as `headerWords` keys. */
const NAMES: Readonly<Record<PlotField, readonly string[]>> = {
  codigo_parcela: [
    "codigo_parcela",
    "cod_parcela",
    "codigo_de_parcela",
    "codigo_de_la_parcela",
    "id_parcela",
    "parcela_id",
    "codigo_lote",
    "cod_lote",
    "plot_id",
    "plot_code",
    "plot",
    "codigo",
    "cod",
    "code",
    "id_punto",
    "id",
    "parcela",
    "codigo_unico",
    "codparcela",
    "codigoparcela",
    "identificador",
    "clave",
    "nro_parcela",
    "name",
    "nombre_parcela",
    "fid",
    "objectid",
  ],
  codigo_socio: [
    "codigo_socio",
    "cod_socio",
    "codigo_de_socio",
    "id_socio",
    "codigo_productor",
    "cod_productor",
    "codigo_del_productor",
    "id_productor",
    "socio",
    "member_id",
    "farmer_id",
  ],
  dni: ["dni", "nro_dni", "numero_dni", "documento", "doc_identidad", "documento_identidad"],
  apellidos_nombres: [
    "apellidos_nombres",
    "apellidos_y_nombres",
    "nombres_y_apellidos",
    "nombres_apellidos",
    "nombre_y_apellido",
    "nombre_completo",
    "productor",
    "nombre_productor",
    "nombre_del_productor",
    "nombre_socio",
    "propietario",
    "titular",
    "agricultor",
    "producername",
    "producer_name",
    "farmer",
    "farmer_name",
    "nombres",
    "nombre",
  ],
  organizacion: [
    "organizacion",
    "cooperativa",
    "asociacion",
    "empresa",
    "organization",
    "org",
    "organizacion_de_base",
  ],
  comite: ["comite", "base", "comite_base", "nucleo"],
  caserio: [
    "caserio",
    "centro_poblado",
    "ccpp",
    "comunidad",
    "anexo",
    "localidad",
    "sector",
    "hamlet",
    "village",
    "caserio_anexo",
    "caserio_sector",
  ],
  distrito: ["distrito", "district", "dist"],
  provincia: ["provincia", "province", "prov"],
  ubigeo: ["ubigeo", "ubigeo_inei", "cod_ubigeo", "ubigeo_reniec"],
  area_total_ha: [
    "area_total_ha",
    "area_total",
    "area_ha",
    "hectareas",
    "has",
    "ha",
    "superficie_ha",
    "superficie",
    "superficie_total",
    "area",
  ],
  area_cafe_ha: ["area_cafe_ha", "area_cafe", "area_de_cafe", "ha_cafe", "area_cafe_has"],
  variedades: ["variedades", "variedad", "variedad_cafe", "variety", "varieties"],
  edad: ["edad", "edad_cafe", "edad_plantacion", "edad_cafetal", "age"],
  altitud_msnm: ["altitud_msnm", "altitud", "msnm", "altura", "elevacion", "altitude", "elevation"],
  produccion_qq: ["produccion_qq", "produccion", "qq", "quintales", "rendimiento_qq"],
  certificaciones: ["certificaciones", "certificacion", "sellos", "sello", "certification"],
  estado_organico: ["estado_organico", "organico", "condicion_organica", "transicion"],
  tenencia: ["tenencia", "tipo_tenencia", "titulo", "condicion_tenencia"],
  beneficio_humedo: ["beneficio_humedo", "beneficio", "wet_mill"],
};

/** Field -> the column that carries it, each column at most once. */
export function fieldColumns(
  columns: readonly string[],
  keys: readonly string[],
  taken: ReadonlySet<string>,
): Map<PlotField, string> {
  const used = new Set(taken);
  const found = new Map<PlotField, string>();
  for (const [field, names] of Object.entries(NAMES) as [PlotField, readonly string[]][]) {
    for (const name of names) {
      const at = keys.indexOf(name);
      const column = columns[at];
      if (column === undefined || used.has(column)) continue;
      found.set(field, column);
      used.add(column);
      break;
    }
  }
  return found;
}
