import type { TipRef } from '../domain/result/advice.ts';
import type { CardId } from '../domain/result/card.ts';
import type { Instruments } from '../domain/test/instrument.ts';
import type { Norms } from '../domain/score/norms.ts';
import type { CardTexts } from '../schemas/cards.ts';
import type { SharingTexts as SharingContent } from '../schemas/sharing.ts';
import type { Literature } from '../schemas/literature.ts';
import type { MethodTexts } from '../schemas/method.ts';
import type { RoleTexts, TraitTexts } from '../schemas/scales.ts';
import type { TipText } from '../schemas/tips.ts';
import type { UiTexts } from '../schemas/ui.ts';
import type { LocaleCode } from './locales.ts';

/** What every scale says of itself. */
export type ScaleTexts = RoleTexts['aan-het-roer'];

/** The words of items, of every version: statements and reactions by item id, situations by theirs. */
export type ItemWording = {
  readonly items: Readonly<Record<string, string>>;
  readonly situations: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
};

/** A file of texts that is fetched later, under its own name: who fetches it knows that it is ours. */
export type TextFile = { readonly name: string; readonly texts: unknown };

/** What every page with answers or a result carries in its HTML, so that nothing has to be waited for. */
export type PageData = {
  readonly locale: LocaleCode;
  /**
   * Every version of the test, the newest first. All of them, so that who began with an older one goes
   * on at once, also without a line. It costs the first page little: two versions are nearly the same
   * text, and a second one came to between 0 and 150 bytes of Brotli. Norms and words of all versions
   * come with the later texts.
   */
  readonly instruments: Instruments;
  readonly questionnaire: UiTexts['questionnaire'];
  readonly keeping: UiTexts['keeping'];
  readonly loading: UiTexts['loading'];
  readonly broken: UiTexts['broken'];
  /** Words of the result that may be needed before its own texts are there. */
  readonly result: Pick<UiTexts['result'], 'title' | 'emptyTitle' | 'emptyText' | 'emptyStart'>;
  readonly siteName: string;
  /** The statements of the kern of the newest version, by item id. */
  readonly statements: Readonly<Record<string, string>>;
  /** Addresses of what comes later; their names change with what they hold. */
  readonly textFiles: {
    /** The words of items in the kern of any version, and of all others. */
    readonly kern: string;
    readonly verdieping: string;
    readonly result: string;
    readonly more: string;
    readonly sharing: string;
    readonly received: string;
    readonly notice: string;
  };
};

/** All words of a result, its tips apart. */
export type ResultTexts = {
  readonly locale: LocaleCode;
  /** Of every version of the test. */
  readonly norms: readonly Norms[];
  readonly result: UiTexts['result'];
  readonly share: UiTexts['share'];
  readonly answers: UiTexts['questionnaire']['answers'];
  readonly traits: TraitTexts;
  readonly roles: RoleTexts;
  /** Where the site stands, as people write it, and as a QR code. For paper. */
  readonly site: { readonly address: string; readonly qr: QrOutline };
};

/** A QR code as the outline of its dark squares, within a square of `size`. */
type QrOutline = { readonly size: number; readonly path: string };

/** What the page of a card opens with, in its own words. */
type CardOpening = {
  readonly title: string;
  readonly lead: string;
  readonly shared: string;
};

/** What sharing needs, fetched after the result stands there. */
export type SharingTexts = Omit<SharingContent, keyof ReceivedTexts> & {
  readonly cards: Readonly<Record<CardId, CardOpening>>;
};

/** What is told when something is wrong with what is kept. */
export type NoticeTexts = UiTexts['keepingNotice'];

/** What only a received result needs. */
export type ReceivedTexts = Pick<SharingContent, 'compare'>;

/** A tip as plain fields. */
export type Tip = TipRef & Omit<TipText, 'id' | 'kind'>;
export type TipTexts = readonly Tip[];

export type { CardTexts, Literature, MethodTexts, TraitTexts, UiTexts };
