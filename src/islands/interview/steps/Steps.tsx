import { fill } from '../../../i18n/format.ts';
import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import type { ModeProps } from '../edit/EditSheet.tsx';
import { SheetData } from '../edit/SheetData.tsx';
import { StepBody } from './StepBody.tsx';
import { StepLine } from './StepLine.tsx';
import type { StepScreen } from './screens.ts';
import { addressOf, placeAt, screensOf, stepOf } from './screens.ts';

function nameOf({ steps }: InterviewTexts, screen: StepScreen, total: number): string {
  return fill(steps.names[screen.kind], { n: screen.kind === 'story' ? screen.n : '', total });
}

/** The sheet in steps, one thing on the screen at a time: the same boxes as on the whole sheet. */
export function Steps({ data, stories, heading, sheet }: ModeProps) {
  const { texts } = data;
  const screens = screensOf(stories);
  const at = placeAt(screens, sheet);
  const screen = screens[at];
  if (screen === undefined) return null;
  const name = (one: StepScreen) => nameOf(texts, one, stories.length);
  const line = { texts, step: stepOf(screen), name: name(screen) };
  const [before, after] = [screens[at - 1], screens[at + 1]];
  return (
    <div class="steps">
      {before === undefined ? (
        <header class="opening">
          <h1 tabIndex={-1} ref={heading}>
            {texts.title}
          </h1>
          <p class="lead">{texts.lead}</p>
          <StepLine {...line} />
        </header>
      ) : (
        <StepLine {...line} heading={heading} />
      )}
      <StepBody data={data} stories={stories} screen={screen} />
      <div class="buttons">
        {before && (
          <a class="button outline" href={addressOf(before)}>
            {texts.steps.back}
          </a>
        )}
        {after && (
          <a class="button on" href={addressOf(after)}>
            {fill(texts.steps.on, { name: name(after) })}
          </a>
        )}
      </div>
      {(before === undefined || after === undefined) && <SheetData data={data} />}
    </div>
  );
}
