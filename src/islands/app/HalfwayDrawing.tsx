import type { PageData } from '../../i18n/messages.ts';
import { $profile } from '../../stores/profile.ts';
import { useLater } from '../load/useLater.ts';
import { radarValues } from '../radar/radarValues.ts';
import { useStore } from '../ui/useStore.ts';
import { HalfwayFigure } from './HalfwayFigure.tsx';
import { partsOf } from './resultAhead.ts';

type Props = { readonly data: PageData };

/**
 * The radar of the statements, without numbers: those wait until the situations are done, or until
 * the person asks for the result. Its room is there from the start.
 */
export function HalfwayDrawing({ data }: Props) {
  const profile = useStore($profile);
  const later = useLater(partsOf(data, false));
  const values =
    later.kind === 'ready' && profile ? radarValues(profile, later.value.texts.traits) : null;
  return <HalfwayFigure values={values} texts={data.questionnaire} />;
}
