/** The tables of a document, by the names of the marks around them. */
export type Tables = Readonly<Record<string, string>>;

/** The document with its tables put between their marks: `<!-- name -->` and `<!-- /name -->`. */
export function withTables(document: string, tables: Tables): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`the document has no marks for ${name}`);
    return `${text.slice(0, from + open.length)}\n\n${table}\n\n${text.slice(to)}`;
  }, document);
}
