// cspell:ignore importmap
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import ts from 'typescript';
import type { DrawnRadar } from '../../src/islands/radar/drawRadar.ts';
import type { RadarDrawing } from '../../src/islands/radar/drawing.ts';
import { expect, test } from './fixtures.ts';

const root = resolve(import.meta.dirname, '../..');
const FOLDER = 'radar-met-heel-chart.js';
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

/** Time that goes on by frames of ten milliseconds, when asked to: so that a move stands still. */
const CLOCK = `
  let now = 0;
  let waiting = [];
  Date.now = () => now;
  requestAnimationFrame = (frame) => waiting.push(frame);
  goOn = (milliseconds) => {
    for (const end = now + milliseconds; now < end; ) {
      now += 10;
      waiting.splice(0).forEach((frame) => frame(now));
    }
  };
`;

/** Chart.js and its colours as they were published, nothing left out, for our drawing to stand on. */
const WHOLE: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Radar</title>
    <link rel="icon" href="data:,"><script type="importmap">{"imports": {
      "chart.js": "./chart.js", "@kurkle/color": "./color.js"
    }}</script><script>${CLOCK}</script><div style="position: relative; width: 360px; height: 320px"><canvas></canvas></div>`,
  'chart.js': read('node_modules/chart.js/dist/chart.js'),
  'chunks/index.js': read('node_modules/chart.js/dist/chunks/index.js'),
  'color.js': read('node_modules/@kurkle/color/dist/color.esm.js'),
};

/** What is asked for in the folder: Chart.js as it is, and each module of ours by itself. */
function fileOf(name: string): string {
  if (!name.endsWith('.ts')) return WHOLE[name] ?? '';
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(read(`src/${name}`), { compilerOptions }).outputText;
}

/** The chunk of the built site. */
const shipped = readdirSync(resolve(root, process.env['AHR_DIST'] ?? 'dist', '_astro')).find(
  (name) => /^drawRadar\..*js$/.test(name),
);

const DRAWING: RadarDrawing = {
  labels: [
    ['Zelfbewustzijn'],
    ['Proactiviteit'],
    ['Verantwoordelijkheid'],
    ['Authenticiteit'],
    ['Visie en', 'doelen'],
    ['Continu', 'leren'],
  ],
  values: [50, 100, 67, 0, 42, 83],
  low: [40, 92, 55, 0, 30, 70],
  high: [60, 100, 80, 12, 55, 96],
  colors: {
    ink: 'rgb(20, 30, 50)',
    grid: 'rgb(200, 205, 210)',
    line: 'rgb(10, 70, 130)',
    band: 'rgba(10, 70, 130, 0.2)',
    paper: 'rgb(250, 248, 244)',
    axes: ['maroon', 'teal', 'olive', 'navy', 'purple', 'green'],
  },
  font: 'sans-serif',
};
const MOVED = {
  values: [60, 20, 67, 40, 42, 10],
  low: [55, 15, 60, 35, 35, 5],
  high: [65, 25, 70, 45, 50, 15],
};
const BESIDE = [10, 90, 20, 80, 30, 70];

declare global {
  interface Window {
    drawn: DrawnRadar;
    goOn(milliseconds: number): void;
  }
}

async function serveWhole(page: Page): Promise<void> {
  await page.route(`**/${FOLDER}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.split(`${FOLDER}/`)[1] ?? '';
    return route.fulfill({
      contentType: name.endsWith('.html') ? 'text/html' : 'text/javascript',
      body: fileOf(name),
    });
  });
}

/** Everything that a radar does, as pictures, by the drawing in this file. */
async function picturesOf(page: Page, address: string): Promise<readonly string[]> {
  await serveWhole(page);
  await page.goto(`./${FOLDER}/index.html`);
  const draw = (drawing: RadarDrawing) =>
    page.evaluate(
      async ([from, what]) => {
        const { drawRadar } = (await import(
          from
        )) as typeof import('../../src/islands/radar/drawRadar.ts');
        const canvas = document.querySelector('canvas');
        if (canvas) window.drawn = drawRadar(canvas, what);
      },
      [address, drawing] as const,
    );
  const after = (milliseconds: number) =>
    page.evaluate((time) => {
      window.goOn(time);
      return document.querySelector('canvas')?.toDataURL() ?? '';
    }, milliseconds);
  const erase = () => page.evaluate(() => window.drawn.erase());
  const pictures: string[] = [];

  await draw(DRAWING);
  pictures.push(await after(0));
  await page.evaluate((numbers) => window.drawn.update(numbers), MOVED);
  pictures.push(await after(250), await after(2_000));
  await page.evaluate(() => {
    const host = document.querySelector('div');
    if (host) host.style.width = '280px';
  });
  // The browser says in its own time that there is less room.
  await expect
    .poll(async () => {
      await after(100);
      return page.evaluate(() => document.querySelector('canvas')?.clientWidth);
    })
    .toBe(280);
  pictures.push(await after(2_000));
  await erase();
  await draw({ ...DRAWING, beside: BESIDE });
  pictures.push(await after(100));
  await erase();
  return pictures;
}

test('what is left of Chart.js draws each pixel as the whole of it does', async ({
  newVisitor,
}) => {
  const open = async () => (await newVisitor({ viewport: { width: 500, height: 600 } })).newPage();
  const whole = await picturesOf(await open(), './islands/radar/drawRadar.ts');
  const ours = await picturesOf(await open(), `../_astro/${shipped ?? ''}`);
  expect(new Set(whole).size, 'pictures that differ').toBe(whole.length);
  expect(ours.map((picture, i) => picture === whole[i])).toEqual(whole.map(() => true));
});

test('a screen that turns in the last frame of a move is not forgotten', async ({ newVisitor }) => {
  const page = await (await newVisitor({ viewport: { width: 500, height: 600 } })).newPage();
  await serveWhole(page);
  await page.goto(`./${FOLDER}/index.html`);
  const width = await page.evaluate(
    async ([from, what, numbers]) => {
      const { drawRadar } = (await import(
        from
      )) as typeof import('../../src/islands/radar/drawRadar.ts');
      const canvas = document.querySelector('canvas');
      if (!canvas?.parentElement) return;
      drawRadar(canvas, what).update(numbers);
      window.goOn(690);
      canvas.parentElement.style.width = '280px';
      // The browser tells in its own time that there is less room.
      await new Promise((told) => setTimeout(told, 300));
      window.goOn(200);
      return canvas.style.width;
    },
    [`../_astro/${shipped ?? ''}`, DRAWING, MOVED] as const,
  );
  expect(width).toBe('280px');
});
