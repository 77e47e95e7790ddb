/** Everything that the first screens do not need: one chunk, fetched while they are answered. */
export { startFonts } from './fonts.ts';
export { LaterScreen } from '../questionnaire/LaterScreen.tsx';
export { HalfwayDrawing } from './HalfwayDrawing.tsx';
export { Pause } from '../questionnaire/Pause.tsx';
export { EarlierNote } from '../keeping/EarlierNote.tsx';
export { ResumeNote } from '../questionnaire/ResumeNote.tsx';
export { fetchAhead, fetchKern, fetchResult, rehearseResult } from './resultAhead.ts';
export { ResultLoader } from './ResultLoader.tsx';
export { WipeButton } from '../keeping/WipeButton.tsx';
export { KeepingQuestion } from '../keeping/KeepingQuestion.tsx';
