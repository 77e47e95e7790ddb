import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../../../src/site/content/content.ts';
import { floorApp } from './app.ts';
import { floorData } from './data.ts';

/** Indentation that no reader sees; what is left is what a careful author would send. */
function tight(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * The floor: one file that does the product's job with nothing beside it. The first statement stands
 * in the HTML, the rest in one inline script. What the product is measured against.
 */
export function floorHtml(content: Content): string {
  const data = floorData(content);
  const { site, start } = content.ui;
  const style = tight(readFileSync(join(import.meta.dirname, 'style.css'), 'utf8'));
  const [first] = data.questions;
  if (first === undefined) throw new Error('the kern holds no questions');
  const choices = data.answers.map(
    (name, i) =>
      `<label class="choice"><input type="radio" name="${first[0]}" value="${i + 1}">${escape(name)}</label>`,
  );
  // In a script `</` could end it: no text of ours holds it, and this keeps it so.
  const json = JSON.stringify(data).replaceAll('</', '<\\/');
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(site.name)}</title><style>${style}</style>
<main><h1>${escape(start.title)}</h1><p>${escape(start.lead)}<p>${escape(start.promise)}
<fieldset><legend><h2 class="statement">${escape(first[3])}</h2></legend>${choices.join('')}</fieldset></main>
<script>(${tight(floorApp.toString())})(${json})</script>
`;
}
