// cspell:ignore referrerpolicy
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { find } from './html.ts';
import { pagesOf } from './site.ts';

const pages = pagesOf();
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** Pages that make sense to one person only, or to nobody, or that only lead to the others. */
const HIDDEN =
  /^\/(resultaat\/|plan\/(gegevens|gesprek|hermeting|verloop)\/|feedback\/geven\/|team\/(meedoen|formulier|pakket)\/|stijl\/|embed\/|zoeken\/|gedeeld\/.*|zonder-internet\/|404\.html)$/;

describe('the built site', () => {
  it('has the addresses of the contract that exist so far', () => {
    const addresses = pages.map(({ address }) => address);
    const promised = [
      '/',
      '/404.html',
      '/barrieres/',
      '/bouwstenen/',
      '/dramadriehoek/',
      '/embed/',
      '/feedback/',
      '/feedback/geven/',
      '/gedeeld/',
      '/insluiten/',
      '/methode/',
      '/oefeningen/',
      '/organisaties/',
      '/organisaties/gesprek/',
      '/over/',
      '/papier/',
      '/papier/invoeren/',
      '/plan/',
      '/plan/gegevens/',
      '/plan/gesprek/',
      '/plan/hermeting/',
      '/plan/verloop/',
      '/privacy/',
      '/resultaat/',
      '/sollicitatiegesprek/',
      '/stijl/',
      '/samen-lezen/',
      '/team/',
      '/team/formulier/',
      '/team/meedoen/',
      '/team/pakket/',
      '/team/sessie/',
      '/toegankelijkheid/',
      '/veelgestelde-vragen/',
      '/vragenlijst/',
      '/zoeken/',
      ...TRAITS.map((trait) => `/bouwstenen/${trait}/`),
    ];
    expect(addresses).toEqual(expect.arrayContaining(promised));
  });

  it('gives each page a title of its own', () => {
    const titles = pages.map(({ tags }) => find(tags, 'title')?.body);
    expect(new Set(titles).size).toBe(pages.length);
  });
});

describe.each(pages)('the page $address', ({ address, file, tags }) => {
  const meta = (name: string) => find(tags, 'meta', { name })?.attributes.get('content');

  it('says what it is', () => {
    expect(find(tags, 'html')?.attributes.get('lang')).toBe('nl');
    expect(find(tags, 'title')?.body).toMatch(/^.{5,70}$/);
    expect(find(tags, 'title')?.body).toMatch(/Aan het roer$/);
    expect(meta('description')).toMatch(/^.{40,160}\.$/);
    expect(meta('viewport')).toBe('width=device-width, initial-scale=1');
  });

  it('tells no other site where a visitor came from', () => {
    expect(meta('referrer')).toBe('no-referrer');
    expect(tags.filter(({ attributes }) => attributes.has('referrerpolicy'))).toEqual([]);
  });

  it('is found by search engines only when it is for everybody', () => {
    expect(meta('robots')).toBe(HIDDEN.test(address) ? 'noindex' : undefined);
  });

  it('is valid', async () => {
    const { results } = await validator.validateFile(file);
    const messages = results.flatMap(({ messages: found }) =>
      found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});
