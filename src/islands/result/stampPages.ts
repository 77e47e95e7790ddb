/** Text as a string of CSS: nothing in it can end the string. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/**
 * Puts a line over every page of paper but the first, which says it itself, and one under each.
 * What it gives takes both away. A browser that knows no margins with text leaves them out.
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
