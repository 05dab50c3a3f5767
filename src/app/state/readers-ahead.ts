/** What the reading of a file else loads when it first meets it, here as in a thread: formats, rare shapes, old letters. */
export const readersAhead = (): Promise<unknown> =>
  Promise.all([
    import("../../formats/gpx/read-gpx.ts"),
    import("../../formats/shapefile/read-lone-part.ts"),
    import("../../formats/zip/read-archive.ts"),
    import("../../formats/kml/read-kml.ts"),
    import("../../formats/flatgeobuf/read-flatgeobuf.ts"),
    import("../../formats/geopackage/read-geopackage.ts"),
    import("../../formats/geoparquet/read-geoparquet.ts"),
    import("../../formats/ods/read-ods.ts"),
    import("../../formats/topojson/read-topojson.ts"),
    import("../../formats/wkt/read-wkt-text.ts"),
    import("../../formats/sniff/known-format.ts"),
    import("../../formats/text/legacy-encoding.ts"),
    import("../../formats/xlsx/read-workbook.ts"),
    import("../../intake/accept-repairs.ts"),
    import("../../intake/edits/begin-edits.ts"),
    import("../../intake/readings/read-readings.ts"),
    import("../../intake/sha256-bytes.ts"),
    import("../../intake/sheets/read-sheet.ts"),
    import("../../intake/table/group-corners.ts"),
    import("../../intake/table/wkb-as-wkt.ts"),
  ]);
