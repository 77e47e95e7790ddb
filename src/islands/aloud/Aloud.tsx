import type { Asked } from '../../i18n/say/aloud.ts';
import { heard, sayLetter, sayQuestion } from '../../i18n/say/aloud.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import type { Summary } from '../../i18n/say/summary.ts';
import { AloudButton } from './AloudButton.tsx';

type QuestionProps = {
  readonly asked: Asked;
  readonly texts: UiTexts['questionnaire'];
  /** Index of the open reaction. */
  readonly open: number;
};

/** Reads a question and its answers. */
export function AloudQuestion({ asked, texts, open }: QuestionProps) {
  return <AloudButton key={asked.text} say={() => sayQuestion(asked, texts, open)} />;
}

/** Reads the letter of a result. */
export function AloudLetter({ summary }: { readonly summary: Summary }) {
  return <AloudButton key={summary.heading} say={() => sayLetter(summary)} />;
}

/** Reads a text that stands by itself. */
export function AloudText({ text }: { readonly text: string }) {
  return <AloudButton key={text} say={() => heard(text)} />;
}
