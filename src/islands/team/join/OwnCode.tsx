import { useEffect, useRef, useState } from 'preact/hooks';
import { ownAddress } from '../../../absoluteUrls.ts';
import { encodeDigits } from '../../../codecs/links/digits.ts';
import { fragmentOf } from '../../../codecs/links/name.ts';
import { encodeTeam } from '../../../codecs/links/team.ts';
import type { ScaleSums } from '../../../domain/score/sums.ts';
import type { TeamJoinData } from '../../../i18n/say/team.ts';
import { pageUrl } from '../../../urls.ts';
import { onceScript } from '../../load/later.ts';
import { Loaded } from '../../load/Loaded.tsx';
import { useLater } from '../../load/useLater.ts';
import { NameField } from '../../share/NameField.tsx';
import { Digits } from './Digits.tsx';
import { GiveLink } from './GiveLink.tsx';

/** What draws QR codes: asked for with the code, so that nothing is waited for twice. */
const loadQr = onceScript(() => import('../../share/QrCode.tsx'));

type Props = { readonly data: TeamJoinData; readonly sums: ScaleSums };

/** The code in three forms: a link, the same as a QR code, and digits to read aloud. */
export function OwnCode({ data: { texts, name: words, locale }, sums }: Props) {
  const { code } = texts;
  const [name, setName] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const href = `${ownAddress('/team/', locale)}#${fragmentOf(encodeTeam(sums), name)}`;
  const digits = encodeDigits(sums);
  const qr = useLater(loadQr);
  return (
    <section aria-labelledby="code">
      <h2 id="code" tabIndex={-1} ref={heading}>
        {code.title}
      </h2>
      <NameField value={name} texts={words} onValue={setName} />
      <h3 id="own-link">{code.link}</h3>
      <GiveLink texts={code} href={href} />
      <h3>{code.qr}</h3>
      <Loaded later={qr} place="part" isAsked>
        {({ QrCode }) => (
          <QrCode
            link={href}
            texts={{ qrLabel: code.qrLabel, qrNote: code.qrNote, qrPaper: code.qrNote }}
          />
        )}
      </Loaded>
      {digits !== null && <Digits texts={code} digits={digits} />}
      <p class="soft">{texts.after}</p>
      <p>
        <a href={pageUrl('/plan/gegevens/', locale)}>{texts.all}</a>
      </p>
    </section>
  );
}
