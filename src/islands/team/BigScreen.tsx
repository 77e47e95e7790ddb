import { useEffect, useRef } from 'preact/hooks';
import type { TeamFigures } from '../../domain/team/figures.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { leaveScreen, onLeftScreen } from '../../platform/fullScreen.ts';
import { Stage } from './Stage.tsx';
import { Strips } from './Strips.tsx';

type Props = {
  readonly data: TeamData;
  readonly figures: TeamFigures;
  readonly onLeave: () => void;
};

/** In units of a strip: all six must fit on a screen. */
const ROOM = 24;

/** The chart for a projector: large, without names, and with no way but back. */
export function BigScreen({ data, figures, onLeave }: Props) {
  const { chart } = data.texts;
  const leave = useRef(onLeave);
  useEffect(() => {
    const stop = onLeftScreen(() => leave.current());
    return () => {
      stop();
      void leaveScreen();
    };
  }, []);
  return (
    <Stage labelledBy="big-title" class="big" onLeave={onLeave}>
      <h2 id="big-title">{chart.title}</h2>
      <Strips {...{ data, figures }} room={ROOM} />
      <button type="button" class="outline" onClick={onLeave}>
        {chart.leave}
      </button>
    </Stage>
  );
}
