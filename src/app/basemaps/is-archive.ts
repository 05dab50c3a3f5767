const ENDING = /\.pmtiles$/i;
const NAME = "PMTiles";
/** Versions 1 and 2 begin with two letters and their number, two bytes. */
const OLD = ["PM\u0001\0", "PM\u0002\0"];

/** Whether a file wants to be a basemap: by its ending, whatever is in it, or by its first bytes, whatever it is called. */
export const isArchive = async (file: File): Promise<boolean> => {
  if (ENDING.test(file.name)) return true;
  try {
    const head = await file.slice(0, NAME.length).arrayBuffer();
    const text = new TextDecoder("latin1").decode(head);
    return text === NAME || OLD.includes(text.slice(0, 4));
  } catch {
    // A file that cannot be read is said by whoever reads files.
    return false;
  }
};
