/** What lies in a project, for whoever opens it as a zip. */
export const ARCHIVE_README = `Proyecto de Lindero. Ábralo con Lindero: arrástrelo a la página.

archivos/      los archivos tal como vinieron
padrones/      cada padrón como se lee ahora, con lo corregido: GeoJSON y CSV (copias; Lindero no las vuelve a leer)
cambios/       quién cambió qué y cuándo, padrón por padrón
sin-terminar/  archivos abiertos y aún no aceptados
historias/, anexos/  lo escrito, con sus fotos
campo/  lo registrado en el campo, con sus fotos
plantillas.json  cómo se leen los archivos de una misma forma
ajustes.json   nombre del proyecto y de quien corrige
manifest.json  lista de todo, con tamaño y SHA-256; la de la lista misma está en manifest.sha256

A Lindero project. Open it with Lindero: drop it on the page.

archivos/      the files as they came
padrones/      each register as it is read now, mended: GeoJSON and CSV (copies; Lindero does not read them back)
cambios/       who changed what and when, register by register
sin-terminar/  files that were opened and not yet accepted
historias/, anexos/  what was written, with its photos
campo/  what was recorded in the field, with its photos
plantillas.json  how files of one shape are read
ajustes.json   name of the project and of who makes changes
manifest.json  the list of it all, with size and SHA-256; the list's own is in manifest.sha256
`;
