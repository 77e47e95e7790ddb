import type { ComponentProps } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FragmentId } from '../../codecs/links/levels.ts';
import { LEVELS } from '../../codecs/links/levels.ts';
import { decodeShared } from '../../codecs/links/received.ts';
import { isShared, measuredIn } from '../../codecs/links/shared.ts';
import type { FirstTexts, MoreTexts } from '../../i18n/firstTexts.ts';
import { joinedTexts } from '../../i18n/joinedTexts.ts';
import type { PageData, ReceivedTexts, SharingTexts } from '../../i18n/messages.ts';
import type { Measure } from '../../domain/score/measure.ts';
import { measuresOf } from '../../domain/score/measure.ts';
import { fragmentIn, isPlaceHere, onFragment } from '../../platform/fragment.ts';
import { $measures } from '../../stores/measure.ts';
import { fetchTexts } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { wordingAt } from '../load/wording.ts';
import { BelongsElsewhere } from './BelongsElsewhere.tsx';
import { BrokenLink } from './BrokenLink.tsx';
import { SharedResult } from './SharedResult.tsx';
import { LocaleContext } from '../ui/locale.ts';

type Props = { readonly data: PageData };

/** The kind of view for each level of a link. */
const VIEWS: { readonly [Id in FragmentId]: typeof SharedResult } = {
  scores: SharedResult,
  answers: SharedResult,
};

/** Reads the fragment, now and at every change, and shows its result or says what is wrong. */
export function SharedApp({ data }: Props) {
  const [fragment, setFragment] = useState(() => fragmentIn(location));
  useEffect(
    () =>
      onFragment((hash) => {
        if (!isPlaceHere(hash)) setFragment(fragmentIn(location));
      }),
    [],
  );
  const shared = useMemo(() => decodeShared(fragment, data.instruments), [fragment, data]);
  const withAnswers = isShared(shared) && LEVELS[shared.kind].reveals.answers;
  const load = useCallback(async () => {
    const [first, more, sharing, received, wording] = await Promise.all([
      fetchTexts<FirstTexts>(data.textFiles.result),
      fetchTexts<MoreTexts>(data.textFiles.more),
      fetchTexts<SharingTexts>(data.textFiles.sharing),
      fetchTexts<ReceivedTexts>(data.textFiles.received),
      withAnswers ? wordingAt(data, true)() : null,
    ]);
    const measures = measuresOf(data.instruments, first.norms);
    $measures.set(measures);
    return { ...joinedTexts(first, more), measures, sharing, received, wording };
  }, [data, withAnswers]);
  const loaded = useLater(load);

  if (loaded.kind !== 'ready' || (withAnswers && loaded.value.wording === null)) {
    const later = loaded.kind === 'ready' ? ({ kind: 'waiting' } as const) : loaded;
    return <Loaded later={later} place="page" title={data.result.title} />;
  }
  return (
    <LocaleContext.Provider value={data.locale}>
      <Opened
        key={fragment}
        fragment={fragment}
        shared={shared}
        siteName={data.siteName}
        {...loaded.value}
      />
    </LocaleContext.Provider>
  );
}

type OpenedProps = Omit<ComponentProps<typeof SharedResult>, 'shared' | 'measured'> & {
  readonly shared: ReturnType<typeof decodeShared>;
  readonly fragment: string;
  readonly measures: readonly Measure[];
};

/** The content of the link, or what is wrong with it. */
function Opened({ fragment, shared, measures, ...rest }: OpenedProps) {
  const { share } = rest.texts;
  if (shared.kind === 'elsewhere') {
    const { elsewhere } = rest.received;
    return <BelongsElsewhere to={shared.belongs} fragment={fragment} words={elsewhere} />;
  }
  if (!isShared(shared)) return <BrokenLink kind={shared.kind} texts={share} />;
  const measured = measuredIn(shared, measures);
  if (measured === null) return <BrokenLink kind="newer" texts={share} />;
  const View = VIEWS[shared.kind];
  return <View shared={shared} measured={measured} {...rest} />;
}
