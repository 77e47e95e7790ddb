import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { InterviewData } from '../../../i18n/say/interview.ts';
import { Live } from '../live.ts';
import { useFormats } from '../../ui/useFormats.ts';
import { wallClock } from '../../../platform/clock.ts';

type Props = {
  readonly data: InterviewData;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** One page of paper: name and date at the top, the address of the site at the bottom. */
export function Page({ data, title, children }: Props) {
  const live = useContext(Live);
  const { longDate } = useFormats();
  const { texts, siteName, address, qr } = data;
  return (
    <section class="paper-page">
      <div class="paper-head">
        <span>
          {siteName} · {texts.sheetTitle}
        </span>
        {/* Without a script a person writes the date: the HTML would show the build date. */}
        <span class={live ? undefined : 'paper-date'}>
          {texts.paper.date} {live && longDate(wallClock())}
        </span>
      </div>
      <h2>{title}</h2>
      {children}
      <div class="paper-foot">
        <p>
          {texts.paper.visit}
          <br />
          {address}
        </p>
        <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} aria-hidden="true">
          <path d={qr.path} />
        </svg>
      </div>
    </section>
  );
}
