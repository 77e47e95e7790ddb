import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFileName, textFilesOf, pageData } from '../../../../src/site/data/pageData.ts';
import { itemsOf } from '../../../../src/domain/test/instrument.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const content = loadContent(CONTENT);
const { instrument, items } = content;

describe('the data of a page', () => {
  it('has the words of the kern when it asks questions, in their order', () => {
    const kern = instrument.statements.filter(({ stage }) => stage === 'kern').map(({ id }) => id);
    const { statements } = pageData(content, true);
    expect(Object.keys(statements)).toEqual(kern);
    expect(Object.values(statements).every((words) => words.length > 0)).toBe(true);
  });

  it('has no words of items elsewhere', () => {
    expect(pageData(content, false).statements).toEqual({});
  });

  it('knows the addresses of the rest', () => {
    // The interview sheet has an address of its own for the words of vacancies.
    const { vacature: _, hermeting: __, ...files } = textFilesOf(content);
    const names = Object.entries(files).map(
      ([name, texts]) => `/teksten/${textFileName(name, texts)}.json`,
    );
    expect(Object.values(pageData(content, false).textFiles).sort()).toEqual(names.sort());
  });

  it('fetches no statements that it has itself', () => {
    expect(pageData(content, true).textFiles).not.toHaveProperty('statements');
    const { stellingen } = textFilesOf(content);
    expect(stellingen.items).toEqual(pageData(content, true).statements);
  });

  it('is plain data: the same after conversion to JSON and back', () => {
    const data = pageData(content, true);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('keeps the texts of a result out of the first page', () => {
    expect(JSON.stringify(pageData(content, true))).not.toContain(content.ui.result.unsafe);
  });
});

describe('the later texts', () => {
  it('have words for every item and every situation', () => {
    const { stellingen, resultaat, verdieping } = textFilesOf(content);
    for (const [files, inKern] of [
      [[stellingen, resultaat], true],
      [[verdieping], false],
    ] as const) {
      const asked = itemsOf(instrument).filter(({ stage }) => (stage === 'kern') === inKern);
      const ids = files.flatMap((wording) => Object.keys(wording.items));
      expect(ids.sort()).toEqual(asked.map(({ id }) => id).sort());
    }
    const situations = [resultaat, verdieping].flatMap((wording) =>
      Object.keys(wording.situations),
    );
    expect(situations.sort()).toEqual(Object.keys(items.situations).sort());
  });

  it('have the reactions beside the statements, not inside the situations', () => {
    const { resultaat, verdieping } = textFilesOf(content);
    for (const situation of [resultaat, verdieping].flatMap((one) =>
      Object.values(one.situations),
    )) {
      expect(Object.keys(situation)).toEqual(['title', 'text']);
    }
  });
});

describe('the name of a text file', () => {
  it('changes with its content, and with nothing else', () => {
    const name = textFileName('tips', { a: 'één' });
    expect(name).toMatch(/^tips\.[0-9a-f]{8}$/);
    expect(textFileName('tips', { a: 'één' })).toBe(name);
    expect(textFileName('tips', { a: 'een' })).not.toBe(name);
  });
});
