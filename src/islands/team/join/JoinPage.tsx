import { useState } from 'preact/hooks';
import type { TeamJoinData } from '../../../i18n/say/team.ts';
import { $ownResult } from '../../../stores/ownResult.ts';
import { $state } from '../../../stores/state.ts';
import { pageUrl } from '../../../urls.ts';
import { KeepingLine } from '../../keeping/KeepingLine.tsx';
import { Notice } from '../../keeping/Notice.tsx';
import { LocaleContext } from '../../ui/locale.ts';
import { useStore } from '../../ui/useStore.ts';
import { OwnCode } from './OwnCode.tsx';

type Props = { readonly data: TeamJoinData };

/** A member makes a code with the own six scores, once what it is not for has been said. */
export function JoinPage({ data }: Props) {
  const { texts, locale, keeping, notice } = data;
  const result = useStore($ownResult);
  const { attempts } = useStore($state);
  const [isMade, setMade] = useState(false);
  const isHalf = attempts.some(({ answers }) => answers.size > 0);
  return (
    <LocaleContext.Provider value={locale}>
      <Notice address={notice} />
      {result === null ? (
        <section>
          <p>{isHalf ? texts.none.half : texts.none.text}</p>
          <p>
            <a class="button" href={pageUrl('/vragenlijst/', locale)}>
              {isHalf ? texts.none.resume : texts.none.test}
            </a>
          </p>
        </section>
      ) : (
        <>
          {result.sums.withheld && (
            <p>
              {texts.withheld} <a href={pageUrl('/vragenlijst/', locale)}>{texts.withheldLook}</a>
            </p>
          )}
          {isMade ? (
            <OwnCode data={data} sums={result.sums} />
          ) : (
            <p>
              <button type="button" onClick={() => setMade(true)}>
                {texts.first.go}
              </button>
            </p>
          )}
        </>
      )}
      <KeepingLine texts={keeping} />
    </LocaleContext.Provider>
  );
}
