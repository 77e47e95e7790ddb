/** A text as a CSS string, escaped so that nothing in it can end the string. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/**
 * Puts a line at the top of every printed page except the first, which has its own, and one at the
 * bottom of all. Returns a function that undoes it. Browsers without margin boxes print neither
 * line.
 */
export function stampPages(head: string, foot: string): () => void {
  const sheet = new CSSStyleSheet();
  const font = 'font: 7.6pt system-ui, sans-serif; color: #333;';
  sheet.replaceSync(`
    @page { @top-right { content: ${quoted(head)}; ${font} } @bottom-left { content: ${quoted(foot)}; ${font} } }
    @page :first { @top-right { content: none; } }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
