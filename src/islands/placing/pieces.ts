import { arrivalAddress, NOWHERE } from '../../codecs/links/arrival.ts';
import { ANSWER_VALUES } from '../../domain/test/response.ts';
import { fill } from '../../i18n/fill.ts';
import type { LocaleCode } from '../../i18n/locales.ts';
import type { PlacingTexts } from '../../i18n/messages.ts';
import type { Part } from './parts.ts';

/** What all pieces are made of. */
export type PlacingData = {
  readonly locale: LocaleCode;
  readonly texts: Pick<PlacingTexts, 'links' | 'newsletter' | 'card' | 'piece'>;
  readonly siteName: string;
  readonly question: string;
  readonly answers: readonly string[];
  /** What the picture shows, in words. */
  readonly alt: string;
  /** The statements to choose from, the first one of the test first. */
  readonly statements: readonly { readonly id: string; readonly text: string }[];
  /** Absolute, for another site. */
  readonly home: string;
  readonly picture: string;
};

/** What the blogger chose. */
type Choice = { readonly van: string | null; readonly item: string };

/** Where links and picture lead: absolute in what is copied, on this host in what is shown. */
export type Places = Pick<PlacingData, 'home' | 'picture'>;

type Piece = (data: PlacingData, choice: Choice, places: Places) => readonly Part[];

function link(href: string, text: Part): Part {
  return { tag: 'a', attributes: { href }, parts: [text] };
}

function textOf({ statements }: PlacingData, { item }: Choice): string {
  return statements.find(({ id }) => id === item)?.text ?? '';
}

const links: Piece = (data, choice, { home }) => [
  { tag: 'p', parts: [{ tag: 'strong', parts: [textOf(data, choice)] }] },
  { tag: 'p', parts: [data.question] },
  {
    tag: 'ul',
    parts: ANSWER_VALUES.map((value, at) => ({
      tag: 'li',
      parts: [link(arrivalAddress(home, { ...choice, value }), data.answers[at] ?? '')],
    })),
  },
  { tag: 'p', parts: [fill(data.texts.links.below, { site: data.siteName })] },
];

const newsletter: Piece = (data, choice, { home }) => [
  {
    tag: 'p',
    parts: [
      link(arrivalAddress(home, { ...choice, value: null }), textOf(data, choice)),
      ` ${fill(data.texts.newsletter.after, { site: data.siteName })}`,
    ],
  },
];

const card: Piece = ({ texts, siteName, alt }, { van }, { home, picture }) => {
  const href = arrivalAddress(home, { ...NOWHERE, van });
  const image = { src: picture, alt, width: '600', height: '315' };
  return [
    { tag: 'p', parts: [link(href, { tag: 'img', attributes: image })] },
    { tag: 'p', parts: [link(href, siteName), ` ${texts.card.text}`] },
    { tag: 'p', parts: [{ tag: 'small', parts: [fill(texts.card.licence, { site: siteName })] }] },
  ];
};

/** Every piece that this page gives, by the name of its place in the page. */
export const PIECES = { links, newsletter, card } as const;

export type PieceName = keyof typeof PIECES;
