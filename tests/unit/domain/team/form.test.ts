import { describe, expect, it } from 'vitest';
import {
  clearedForm,
  emptyForm,
  FORM_LIMIT,
  formAnswer,
  formText,
  isFilled,
  mergeForms,
  withFormAnswer,
  withFormText,
} from '../../../../src/domain/team/form.ts';
import { fc } from '../../../support/builders/property.ts';
import { arbTeamForm } from '../../../support/builders/arbitraryTeams.ts';

const EMPTY = emptyForm('e');

describe('the form of a meeting', () => {
  it('holds an answer by statement, that can be changed and taken back', () => {
    const one = withFormAnswer(EMPTY, 'f1', 3, 5);
    expect([formAnswer(one, 'f1'), formAnswer(one, 'f2')]).toEqual([3, null]);
    expect(formAnswer(withFormAnswer(one, 'f1', 4, 5), 'f1')).toBe(4);
    expect(formAnswer(withFormAnswer(one, 'f1', null, 5), 'f1')).toBeNull();
  });

  it('holds two texts, cut at their limit and never within a letter', () => {
    const long = withFormText(EMPTY, 'remarks', `${'a'.repeat(FORM_LIMIT - 1)}😀`, 5);
    expect(formText(long, 'remarks')).toBe('a'.repeat(FORM_LIMIT - 1));
    expect(formText(long, 'questions')).toBe('');
  });

  it('is filled by one answer or one text, and not by what was taken back', () => {
    expect(isFilled(EMPTY)).toBe(false);
    const answered = withFormAnswer(EMPTY, 'f1', 1, 5);
    const written = withFormText(EMPTY, 'questions', 'Hoe verder?', 5);
    expect([isFilled(answered), isFilled(written)]).toEqual([true, true]);
    expect(isFilled(withFormAnswer(answered, 'f1', null, 5))).toBe(false);
    expect(isFilled(withFormText(written, 'questions', '', 5))).toBe(false);
  });

  it('is emptied for the next person, and a copy in another window brings nothing back', () => {
    fc.assert(
      fc.property(arbTeamForm, (form) => {
        const cleared = clearedForm(form, 0);
        expect(isFilled(cleared)).toBe(false);
        expect(mergeForms(form, cleared)).toEqual(cleared);
        expect(mergeForms(cleared, form)).toEqual(cleared);
      }),
    );
  });

  it('is merged answer by answer, in any order and as often as you like', () => {
    fc.assert(
      fc.property(arbTeamForm, arbTeamForm, (a, b) => {
        expect(mergeForms(a, b)).toEqual(mergeForms(b, a));
        expect(mergeForms(a, a)).toEqual(a);
        expect(mergeForms(mergeForms(a, b), b)).toEqual(mergeForms(a, b));
      }),
    );
  });
});
