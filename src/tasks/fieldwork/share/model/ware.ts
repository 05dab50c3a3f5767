/** Something that can be taken along: a format, or a bundle of photos. */
export interface Ware {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** Makes its files; it may take seconds. */
  readonly make: () => Promise<readonly File[]>;
  /** To be called once they have left the page. */
  readonly taken?: () => void;
}
