import type {
  BarrierWords,
  FirstTexts,
  MoreTexts,
  RoleWord,
  ShareWord,
  TraitWord,
} from '../../i18n/firstTexts.ts';
import { byTrait } from '../../i18n/joinedTexts.ts';
import type {
  AskedWord,
  KeepingTexts,
  NameWords,
  NoticeTexts,
  ResultTexts,
  TipTexts,
  UiTexts,
} from '../../i18n/messages.ts';
import { result as first } from '../../schemas/uiResult.ts';
import type { Content } from '../content/content.ts';

/** The place of a text in content/ decides when the page needs it. */
const RESULT_WORDS = Object.keys(first.shape) as readonly (keyof typeof first.shape)[];
const SHARE_WORDS: readonly ShareWord[] = ['title'];
const ROLE_WORDS: readonly RoleWord[] = ['name', 'everyday'];
const TRAIT_WORDS: readonly TraitWord[] = ['name', 'everyday', 'label'];

/** A text with these words only. */
export function picked<T extends object, K extends keyof T>(
  texts: T,
  keys: readonly K[],
): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, texts[key]])) as Pick<T, K>;
}

function others<T extends object, K extends keyof T>(texts: T, keys: readonly K[]): Omit<T, K> {
  const wanted = new Set<PropertyKey>(keys);
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !wanted.has(key))) as Omit<
    T,
    K
  >;
}

/** Divides the texts of a result over the two files in which they are fetched. */
export function dividedTexts(
  { locale, norms, answers, result, share, traits, roles, site }: ResultTexts,
  tips: TipTexts,
  barriers: BarrierWords,
): { readonly first: FirstTexts; readonly more: MoreTexts } {
  return {
    first: {
      locale,
      norms,
      answers,
      result: picked(result, RESULT_WORDS),
      share: picked(share, SHARE_WORDS),
      traits: byTrait((trait) => picked(traits[trait], TRAIT_WORDS)),
      roles: {
        slachtoffer: picked(roles.slachtoffer, ROLE_WORDS),
        aanklager: picked(roles.aanklager, ROLE_WORDS),
        redder: picked(roles.redder, ROLE_WORDS),
      },
    },
    more: {
      result: others(result, RESULT_WORDS),
      share: others(share, SHARE_WORDS),
      roles,
      site,
      traits: byTrait((trait) => others(traits[trait], TRAIT_WORDS)),
      tips,
      barriers,
    },
  };
}

const NAME_WORDS: readonly (keyof NameWords)[] = [
  'name',
  'nameNote',
  'nameLeft',
  'nameFull',
  'nameCut',
  'nameChanged',
  'nameLeftOut',
];

/** The words of the field for a first name, for a page that shares nothing else. */
export function nameWords({ choose }: Content['sharing']): NameWords {
  return picked(choose, NAME_WORDS);
}

const ASKED_WORDS: readonly AskedWord[] = [
  'offAsk',
  'offYes',
  'offNo',
  'wipeAsk',
  'wipeYes',
  'wipeNo',
];

/** Divides the words about what is kept over the page and the file that is fetched later. */
export function dividedKeeping({
  keeping,
  keepingNotice,
  arrival,
}: Pick<UiTexts, 'keeping' | 'keepingNotice' | 'arrival'>): {
  readonly first: KeepingTexts;
  readonly notice: NoticeTexts;
} {
  return {
    first: others(keeping, ASKED_WORDS),
    notice: { ...keepingNotice, arrival, ...picked(keeping, ASKED_WORDS) },
  };
}
