/** An address that mail came back from, known again by its mark and never kept itself. */
export type ReturnedAddress = {
  readonly reader: 'complainant' | 'represented-child';
  /** The message that came back: the key that its mark was made with. */
  readonly messageId: string;
  readonly mark: string;
  readonly at: string;
};
