// usage: node zz-look.mts <out> <names comma|all> <widths> <themes>
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHROMIUM_ARGUMENTS } from './tests/support/chromium/arguments.ts';
import { inheritedChromium } from './tests/support/chromium/handover.ts';
import { serveSite } from './tests/support/serve.ts';
import { screens } from './tests/browser/support/screens.ts';
import { encodeState } from './src/codecs/kept/state.ts';
const [out='/tmp/s/look', names='all', widths='390', themes='light'] = process.argv.slice(2);
mkdirSync(out,{recursive:true});
const site = await serveSite({ root: resolve('dist') });
const { executablePath, env } = await inheritedChromium('package');
const browser = await chromium.launch({ executablePath, env: {...process.env,...env} as Record<string,string>, args:[...CHROMIUM_ARGUMENTS] });
const extra = (process.env['EXTRA'] ?? '').split(',').filter(Boolean).map((path)=>({name:path.replaceAll('/','_'),path:'.'+path,reach:async()=>{}}));
const list = extra.length>0? extra as never as typeof screens : screens.filter((s)=>names==='all'||names.split(',').some((n)=>s.name.includes(n)));
for (const s of list) for (const w of widths.split(',').map(Number)) for (const colorScheme of themes.split(',') as ('light'|'dark')[]) {
  const context = await browser.newContext({ locale:'nl-NL', viewport:{width:w,height:w<700?844:900}, colorScheme, reducedMotion:'reduce', baseURL: site.origin+'/' });
  const page = await context.newPage();
  try {
    const st=(s as {state?: Parameters<typeof encodeState>[0]; text?:string});
    const text = st.text ?? (st.state? encodeState(st.state): undefined);
    if (text!==undefined){ await page.goto('./robots.txt'); await page.evaluate((t)=>localStorage.setItem('aan-het-roer',t),text); }
    await page.goto(s.path); await s.reach(page); await page.waitForTimeout(400);
    const info = await page.evaluate(()=>({h:document.documentElement.scrollHeight,w:document.documentElement.scrollWidth}));
    await page.screenshot({path:`${out}/${s.name.replace(/[^a-z0-9]+/gi,'-')}-${w}-${colorScheme}.png`, fullPage:true});
    console.log(s.name,w,colorScheme,info.h, info.w>w?'WIDE '+info.w:'');
  } catch(e){ console.log('FAILED',s.name,w,String(e).slice(0,200)); }
  await context.close();
}
await browser.close(); await site.close(); process.exit(0);
