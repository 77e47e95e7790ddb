import { EarlierNote } from '../keeping/EarlierNote.tsx';
import { KeepingQuestion } from '../keeping/KeepingQuestion.tsx';
import { WipeButton } from '../keeping/WipeButton.tsx';
import { LaterScreen } from '../questionnaire/LaterScreen.tsx';
import { Pause } from '../questionnaire/Pause.tsx';
import { startFonts } from './fonts.ts';
import { HalfwayDrawing } from './HalfwayDrawing.tsx';
import { fetchAhead, fetchKern, fetchResult, rehearseResult } from './resultAhead.ts';
import { ResultLoader } from './ResultLoader.tsx';

/** Everything that the first screens do not need: one chunk, fetched while they are answered. */
export const rest = {
  startFonts,
  LaterScreen,
  HalfwayDrawing,
  Pause,
  EarlierNote,
  fetchAhead,
  fetchKern,
  fetchResult,
  rehearseResult,
  ResultLoader,
  WipeButton,
  KeepingQuestion,
};
