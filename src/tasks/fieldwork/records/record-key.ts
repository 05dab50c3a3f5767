/** Key of the address: the record at hand. */
export const RECORD_KEY = "ficha";
