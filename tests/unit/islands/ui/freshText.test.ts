// cspell:ignore vnode
import { h, options } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceText } from '../../../../src/islands/ui/freshText.ts';

const before = options.vnode;
beforeAll(replaceText);
afterAll(() => {
  if (before === undefined) delete options.vnode;
  else options.vnode = before;
});

/** Whether an element is another one after its text has changed. */
const isReplaced = (of: (text: string) => { readonly key: unknown }) => of('a').key !== of('b').key;

describe('an element whose text changes', () => {
  it.each<[string, (text: string) => { readonly key: unknown }]>([
    ['alone', (text) => h('p', null, text)],
    ['among other texts', (text) => h('p', null, 'one ', text, ' two')],
    ['in an element beside a text', (text) => h('p', null, 'one ', h('b', null, text))],
    ['as a number', (text) => h('td', null, text === 'a' ? 1 : 2)],
  ])('is replaced: %s', (_, of) => {
    expect(isReplaced(of)).toBe(true);
  });

  it.each<[string, (text: string) => { readonly key: unknown }]>([
    ['a button', (text) => h('button', null, text)],
    ['with a role', (text) => h('p', { role: 'status' }, text)],
    ['a place for focus', (text) => h('h1', { tabIndex: -1 }, text)],
    ['with a key of its own', (text) => h('p', { key: 'own' }, text)],
    ['without a text of its own', (text) => h('div', null, h('p', null, text))],
    ['with nothing but blanks', (text) => h('p', null, ' ', h('b', null, text))],
  ])('stays: %s', (_, of) => {
    expect(isReplaced(of)).toBe(false);
  });
});
