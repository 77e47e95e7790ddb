import type { FoundReply } from '../../codecs/links/pastedReply.ts';
import { foundReplies } from '../../codecs/links/pastedReply.ts';
import type { Receipt } from '../../domain/panel/change.ts';
import type { FeedbackTexts } from '../../i18n/messages.ts';
import { fill } from '../../i18n/format.ts';
import { $instruments } from '../../stores/measure.ts';
import { takeReply } from '../../stores/panel.ts';

type Words = FeedbackTexts['collect']['outcome'];

