/** Sentences the map shows, in the language of the screen. */
export interface MapWords {
  /** Accessible name of the map and how to move it with the keyboard. */
  readonly mapLabel: string;
  readonly keyboardHelp: string;
  /** Letters under the north arrow and their spoken name. */
  readonly north: string;
  readonly northLabel: string;
  /** "cuadrícula cada 5 km". */
  readonly gridEvery: (interval: string) => string;
  /** Foot of a frame: "UTM 17S · WGS84". */
  readonly gridCrs: (zone: string) => string;
  readonly scaleLabel: (length: string) => string;
  readonly contextLost: string;
  readonly contextRestored: string;
  readonly indexMapLabel: string;
  readonly indexMapNote: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** In place of scale and frame figures while the map is tilted. */
  readonly tilted: string;
  /** The surface is drawn without deck.gl. */
  readonly simpleSurface: string;
}
