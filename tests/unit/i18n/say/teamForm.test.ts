import { describe, expect, it } from 'vitest';
import { emptyForm, withFormAnswer, withFormText } from '../../../../src/domain/team/form.ts';
import { teamFormText } from '../../../../src/i18n/say/teamForm.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const { form: words } = loadContent(CONTENT).session;

describe('the form after a session as text', () => {
  it('has every statement with its answer, and says what is open', () => {
    const filled = withFormAnswer(emptyForm('e'), 'f2', 3, 1);
    const lines = teamFormText(words, filled).split('\n');
    expect(lines[0]).toBe(words.title);
    expect(lines[2]).toBe(`1. ${words.statements.f1} (${words.open})`);
    expect(lines[3]).toBe(`2. ${words.statements.f2} (${words.answers[2]})`);
    expect(lines).toHaveLength(10);
  });

  it('has what was written below its question, and no empty box', () => {
    const filled = withFormText(emptyForm('e'), 'remarks', ' Fijn dat het kort was. ', 1);
    const text = teamFormText(words, filled);
    expect(text).toMatch(
      new RegExp(`\n\n${words.remarks.replace('?', '\\?')}\nFijn dat het kort was.$`),
    );
    expect(text).not.toContain(words.questions);
  });
});
