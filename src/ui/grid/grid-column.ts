/** A date is `YYYY-MM-DD`; a choice is the value of one of the choices; `undefined` is an empty cell. */
export type GridValue = string | number | boolean | undefined;

export interface GridChoice {
  readonly value: string;
  readonly text: string;
}

export interface GridColumn<Row> {
  readonly id: string;
  readonly name: string;
  readonly type: 'text' | 'number' | 'date' | 'yesNo' | 'choice';
  readonly choices?: readonly GridChoice[];
  readonly value: (row: Row) => GridValue;
  /** What a typed or pasted text means; `undefined` where it is no value of this column. Never asked about an empty text. */
  readonly read: (text: string) => GridValue;
  readonly readonly?: boolean;
}

export interface GridEdit<Row> {
  readonly row: Row;
  readonly column: string;
  readonly value: GridValue;
}

/** A text that is no value of its column. */
export interface GridRefusal<Row> {
  readonly row: Row;
  readonly column: string;
  readonly text: string;
}
