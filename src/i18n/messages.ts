import type { TipRef } from '../domain/result/advice.ts';
import type { CardId } from '../domain/result/card.ts';
import type { Instruments } from '../domain/test/instrument.ts';
import type { Norms } from '../domain/score/norms.ts';
import type { Barriers } from '../schemas/barriers.ts';
import type { CardTexts } from '../schemas/cards.ts';
import type { ExerciseChoice, ExerciseNote } from '../schemas/exercise.ts';
import type { FeedbackTexts } from '../schemas/feedback.ts';
import type { InterviewTexts } from '../schemas/interview.ts';
import type { SharingTexts as SharingContent } from '../schemas/sharing.ts';
import type { Literature } from '../schemas/literature.ts';
import type { MethodTexts } from '../schemas/method.ts';
import type { PaperTexts } from '../schemas/paper.ts';
import type { SessionTexts } from '../schemas/session.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { PlacingTexts } from '../schemas/placing.ts';
import type { RoleTexts, TraitTexts } from '../schemas/scales.ts';
import type { StyleTexts } from '../schemas/style.ts';
import type { TeamTexts } from '../schemas/team.ts';
import type { TipText } from '../schemas/tips.ts';
import type { UiTexts } from '../schemas/ui.ts';
import type { LocaleCode } from './locales.ts';

/** The texts about every scale. */
export type ScaleTexts = RoleTexts['aan-het-roer'];

/**
 * The words of the items of every version: statements and reactions by item id, situations by
 * situation id.
 */
export type ItemWording = {
  readonly items: Readonly<Record<string, string>>;
  readonly situations: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
};

/**
 * A file of texts that is fetched later. It holds its own name, so that the reader knows that it is
 * ours.
 */
export type TextFile = { readonly name: string; readonly texts: unknown };

/**
 * The data in the HTML of every page with answers or a result, so that nothing needs to be waited
 * for.
 */
export type PageData = {
  readonly locale: LocaleCode;
  /**
   * Every version of the test, the newest first. All of them, so that a person who began with an
   * older one goes on at once, also offline. It costs the first page little: two versions are nearly
   * the same text, and a second one measured between 0 and 150 bytes of Brotli. The norms and words
   * of all versions come with the later texts.
   */
  readonly instruments: Instruments;
  readonly questionnaire: UiTexts['questionnaire'];
  readonly keeping: KeepingTexts;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
  /** Words of the result that may be needed before its own texts are there. */
  readonly result: Pick<UiTexts['result'], 'title' | 'emptyTitle' | 'emptyText' | 'emptyStart'>;
  readonly siteName: string;
  /** The statements of the kern of the newest version, by item id; none on a page without questions. */
  readonly statements: Readonly<Record<string, string>>;
  /** Addresses of files that come later; their names change with their content. */
  readonly textFiles: {
    /** The statements of the kern of the newest version, unless the page has them. */
    readonly statements?: string;
    /** The words of the other items in the kern of any version, and those that a result opens with. */
    readonly result: string;
    /** The words of all other items. */
    readonly verdieping: string;
    readonly more: string;
    readonly sharing: string;
    readonly received: string;
    readonly notice: string;
  };
};

/** All words of a result, without its tips. */
export type ResultTexts = {
  readonly locale: LocaleCode;
  /** Those of every version of the test. */
  readonly norms: readonly Norms[];
  readonly result: UiTexts['result'];
  readonly share: UiTexts['share'];
  readonly answers: UiTexts['questionnaire']['answers'];
  readonly traits: TraitTexts;
  readonly roles: RoleTexts;
  /** The address of the site, as people write it, and as a QR code. For paper. */
  readonly site: {
    readonly address: string;
    readonly qr: QrOutline;
    /** Where a visitor may have come from. */
    readonly blogs: SiteSettings['blogs'];
  };
};

/** A QR code as the outline of its dark squares, within a square of `size`. */
type QrOutline = { readonly size: number; readonly path: string };

/** The opening text of the page of a card. */
type CardOpening = {
  /** Over lines: what comes before the names, then each name. */
  readonly title: readonly string[];
  readonly lead: string;
  readonly shared: string;
};

/** The texts of sharing, fetched after the result is shown. */
export type SharingTexts = Omit<SharingContent, keyof ReceivedTexts> & {
  readonly cards: Readonly<Record<CardId, CardOpening>>;
};

/** The words of the questions before something kept is deleted. */
export type AskedWord = 'offAsk' | 'offYes' | 'offNo' | 'wipeAsk' | 'wipeYes' | 'wipeNo';

/** What a page says at once of what is kept. */
export type KeepingTexts = Omit<UiTexts['keeping'], AskedWord>;

/** The messages about a problem with what is kept, and those questions. */
export type NoticeTexts = UiTexts['keepingNotice'] &
  Pick<UiTexts['keeping'], AskedWord> &
  Pick<UiTexts, 'arrival'>;

/** The texts that only a received result needs. */
export type ReceivedTexts = Pick<SharingContent, 'compare' | 'elsewhere'>;

/** The words of the field for a first name in a link. */
export type NameWords = Pick<
  SharingContent['choose'],
  'name' | 'nameNote' | 'nameLeft' | 'nameFull' | 'nameCut' | 'nameChanged' | 'nameLeftOut'
>;

/** A tip as plain fields. */
export type Tip = TipRef & Omit<TipText, 'id' | 'kind'>;
export type TipTexts = readonly Tip[];

/** What a box to write in says when it is nearly full. */
export type FullTexts = Pick<InterviewTexts['stories'], 'room' | 'noRoom' | 'cut'>;

/** What the search knows of a page: all of it is shown to who looks for it. */
export type SearchPage = {
  readonly address: string;
  readonly title: string;
  /** The title of the list that the page is in; empty for a page of the menu. */
  readonly under: string;
  readonly about: string;
  readonly keywords: readonly string[];
  /** From top to bottom; the first has no heading, and none has a place when the page has no text. */
  readonly sections: readonly SearchSection[];
};

export type SearchSection = {
  /** The place in the page; empty at its start. */
  readonly id: string;
  readonly title: string;
  /** A paragraph a line. */
  readonly text: string;
};

/** A part of a page to read: its text as HTML, or what the build puts between it. */
export type PagePart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'tips'; readonly tips: readonly TipText[] }
  | { readonly kind: 'questions'; readonly questions: readonly string[] }
  | { readonly kind: 'triangle'; readonly roles: RoleTexts }
  | {
      readonly kind: 'barriers';
      readonly lists: readonly {
        readonly id: string;
        readonly where: Barriers[number]['where'];
        readonly title: string;
        readonly barriers: Barriers;
      }[];
      readonly traits: TraitTexts;
    }
  | { readonly kind: 'choices'; readonly choices: readonly ExerciseChoice[] }
  /** Room to write, at the end of what stands under a heading. */
  | { readonly kind: 'notes'; readonly notes: readonly ExerciseNote[] };

export type {
  CardTexts,
  ExerciseChoice,
  ExerciseNote,
  FeedbackTexts,
  Literature,
  MethodTexts,
  PaperTexts,
  PlacingTexts,
  RoleTexts,
  SessionTexts,
  StyleTexts,
  TeamTexts,
  TipText,
  TraitTexts,
  UiTexts,
};
