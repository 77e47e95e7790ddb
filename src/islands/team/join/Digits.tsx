import { useState } from 'preact/hooks';
import type { TeamJoinData } from '../../../i18n/say/team.ts';
import { copyText } from '../../../platform/clipboard.ts';

type Props = {
  readonly texts: TeamJoinData['texts']['code'];
  /** In groups of four. */
  readonly digits: string;
};

/** The same sums as digits, for where no link arrives. */
export function Digits({ texts, digits }: Props) {
  const [told, setTold] = useState<string | null>(null);
  const copy = async () =>
    setTold((await copyText(digits)) ? texts.copiedDigits : texts.manualDigits);
  return (
    <>
      <h3>{texts.digits}</h3>
      <p class="digits">
        {digits.split(' ').map((group, i) => (
          <>
            {i > 0 && ' '}
            <span>{group}</span>
          </>
        ))}
      </p>
      <p>{texts.digitsNote}</p>
      <p class="screen-only">
        <button type="button" class="outline" onClick={() => void copy()}>
          {texts.copyDigits}
        </button>
      </p>
      <div role="status">{told !== null && <p>{told}</p>}</div>
    </>
  );
}
