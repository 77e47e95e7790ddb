import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { kernStatements, ui } from '../browser/support/content.ts';
import { kernResponse, profileFor } from '../browser/support/people.ts';
import { rowsOf } from '../browser/support/rows.ts';
import { DIST, readBuilt } from '../site/site.ts';
import { byWordPress, placed, serveBlog } from '../support/blog.ts';
import { firstAnswers } from '../support/builders/responses.ts';
import { headersFor, rulesOf } from '../support/headers.ts';
import { serveSite } from '../support/serve.ts';
import { walkFrame, type Walked } from '../support/walkFrame.ts';
import { asVisitor, ENGINES, inFolder } from './support/engines.ts';
import { until, type Tab } from './support/tab.ts';

const values = kernStatements.map(({ id }) => kernResponse.get(id)?.value ?? 0);
const wanted = rowsOf(profileFor(firstAnswers(kernResponse, kernStatements.length)), TRAITS);

/** Walks the frame by itself and tells the page around: no driver reaches into a frame without an origin. */
const DRIVER = `(${String(walkFrame)})(${JSON.stringify([values, 'Bekijk mijn resultaat', ui.embed.onMake])})
  .then((walked) => parent.postMessage({ walked }, '*'));`;

/**
 * Listens in the blog; a message is kept under the place of its frame. They stand side by side: some engines
 * let what is out of sight wait.
 */
const LISTENER = `<script>
  told = [];
  addEventListener('message', ({ source, data }) => {
    const frames = [...document.querySelectorAll('iframe')];
    const at = frames.findIndex(({ contentWindow }) => contentWindow === source);
    if (data?.walked) told[at] = data.walked;
  });
</script>
<style>body { max-width: none } p { display: none } iframe { float: left; width: 30% }</style>`;

const hash = `'sha256-${createHash('sha256').update(DRIVER).digest('base64')}'`;
const withHash = (policy: string) => policy.replace("script-src 'self'", `$& ${hash}`);

/** The built site with the driver in its framed page, whose policies allow it by its hash. */
async function serveDriven(root: string, headers: boolean) {
  await cp(DIST, root, { recursive: true });
  const html = withHash(readFileSync(join(DIST, 'embed/index.html'), 'utf8'));
  await writeFile(
    join(root, 'embed/index.html'),
    html.replace('</body>', () => `<script>${DRIVER}</script></body>`),
  );
  const rules = rulesOf(readBuilt('_headers'));
  const headersOf = (path: string) => {
    const sent = headersFor(rules, path);
    const name = 'content-security-policy';
    return { ...sent, [name]: withHash(sent[name] ?? '') };
  };
  return serveSite({
    root,
    packing: 'quick',
    ...(headers ? { headers: headersOf } : {}),
  });
}

const toldIn = (tab: Tab) =>
  tab.run(() => JSON.stringify(Reflect.get(globalThis, 'told') ?? [])) as Promise<string>;

describe.each([
  { host: 'a host that sends our headers', headers: true },
  // That is how Chromium meets it in tests/browser.
  { host: 'a host without headers', headers: false },
])('the test in three frames of a blog, from $host', ({ headers }) => {
  it.for(ENGINES)('$name: a result in each', async ({ open }, { skip }) => {
    if (open === undefined) return skip();
    await inFolder(async (folder) => {
      const [site, blog] = [await serveDriven(folder, headers), await serveBlog()];
      try {
        // At once, although nobody scrolls to it.
        const code = placed(`${site.origin}/`).replace(' loading="lazy"', '');
        const { html } = JSON.parse(readBuilt('embed/start.json')) as { html: string };
        const pasted = byWordPress(html.replace(/src="[^"]+"/, `src="${site.origin}/embed/"`));
        blog.write(LISTENER, code, code, pasted);
        await asVisitor(open, async (visitor) => {
          const tab = await visitor.newTab();
          await tab.open(blog.address);
          let told: (Walked | null)[] = [];
          await until(
            () => `a result in each frame: ${JSON.stringify(told)}`,
            async () => {
              told = JSON.parse(await toldIn(tab)) as (Walked | null)[];
              return told.filter((one) => one !== null).length === 3;
            },
          );
          for (const one of told) {
            expect(one?.rows.map(([margin, score]) => [margin, score])).toEqual(wanted);
            expect(one?.site).toBe(`${site.origin}/`);
            expect(one?.link).toContain(`${site.origin}/gedeeld/#`);
          }
          expect(told.map((one) => one?.origin)).toEqual([site.origin, site.origin, 'null']);
          // The first two follow what stands in them, once in sight; the last stays as it was placed.
          for (const at of [0, 1]) {
            await until(`frame ${at} is as high as a result`, () =>
              tab.run((index) => {
                const frame = document.querySelectorAll('iframe')[index];
                frame?.scrollIntoView();
                return (frame?.clientHeight ?? 0) > 1_200;
              }, at),
            );
          }
          const height = () =>
            tab.run(() => document.querySelectorAll('iframe')[2]?.clientHeight ?? 0);
          expect(await height()).toBe(760);
        });
        const asked = new Set(site.requests.map(({ path }) => path));
        expect(asked).toEqual(new Set(['/embed/', '/insluiten/v1.js']));
      } finally {
        await Promise.all([site.close(), blog.close()]);
      }
    });
  });
});
