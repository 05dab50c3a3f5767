/**
 * Words of Spanish that have one spelling, with the accent the source leaves out. Words of other
 * languages, and those with two readings, stay as written.
 */
const ACCENTED = `
Adrián Agustín Álamos Andrés Ángeles Anís Arrayán Asís Atún Aviación Azúcar Balcón Belén Bolívar Café Caña
Católica Celendín Colán Cóndor Corazón Córdova Cristóbal Díaz Edén Fátima Félix Frío García Gavilán Gerónimo
Guayacán Higuerón Huascarán Huayacán Indoamérica Jaén Jardín Jericó Jerusalén Jesús Joaquín Jordán José Julián
Lázaro León Limón López Lucía Lúcumo Marañón María Martín México Mojón Mónica Nazareth Nicolás Orégano Pacífico
Pajón Panamá Panteón Paraíso Páramo Perú Próceres Pucará Quebradón Ramón Raúl Río Rodríguez Sábila Sánchez Sebastián
Señor Sillón Simón Sión Tablón Tomás Tío Túpac Unión Vaquería Víctor
`;

const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/(?<=\p{L})[\u0300\u0301]/gu, "")
    .normalize("NFC");

const byPlain = new Map(
  ACCENTED.trim()
    .split(/\s+/)
    .map((word) => [plain(word), word]),
);

/** The name with the accents that Spanish spelling leaves no doubt about. */
export const restoreAccents = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => byPlain.get(word) ?? word);
