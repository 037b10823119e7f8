type OptionalKeys<Row> = { [Key in keyof Row]: null extends Row[Key] ? Key : never }[keyof Row];

/** A row's nulls as absent fields, which is how the rest of the code says "none". */
export type WithoutNulls<Row> = Omit<Row, OptionalKeys<Row>> & {
  [Key in OptionalKeys<Row>]?: NonNullable<Row[Key]>;
};

export function withoutNulls<Row extends object>(row: Row): WithoutNulls<Row> {
  const present = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(present) as WithoutNulls<Row>;
}
