// cspell:disable
import { describe, expect, it } from 'vitest';
import { isInAppBrowser } from '../../../src/platform/inApp.ts';

const IOS =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP2A.240805.005';
const WEBVIEW = `${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.6533.103 Mobile Safari/537.36`;

describe('a browser inside an app', () => {
  it.each([
    [
      'Facebook',
      `${IOS} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0.0.35.104;FBBV/613183463;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/17.5.1]`,
    ],
    ['Facebook', `${WEBVIEW} [FB_IAB/FB4A;FBAV/476.0.0.49.74;]`],
    ['Facebook', `${WEBVIEW} [FBAN/EMA;FBLC/nl_NL;FBAV/416.0.0.9.113;]`],
    [
      'Instagram',
      `${IOS} Mobile/15E148 Instagram 342.0.4.31.95 (iPhone15,2; iOS 17_5_1; nl_NL; nl; scale=3.00; 1179x2556; 627400398)`,
    ],
    [
      'Instagram',
      `${WEBVIEW} Instagram 342.0.0.33.103 Android (34/14; 420dpi; 1080x2400; Google/google; Pixel 8; shiba; shiba; nl_NL; 627400398)`,
    ],
    [
      'Threads',
      `${IOS} Mobile/15E148 Barcelona 340.0.0.15.109 (iPhone15,2; iOS 17_5_1; nl_NL; nl; scale=3.00; 1179x2556)`,
    ],
    ['LinkedIn', `${IOS} Mobile/15E148 [LinkedInApp]/9.29.7890`],
    ['LinkedIn', `${WEBVIEW} [LinkedInApp]`],
    ['X', `${IOS} Version/17.0 Mobile/15E148 Safari/604.1 Twitter for iPhone/10.52`],
    [
      'TikTok',
      `${IOS} Mobile/15E148 musical_ly_35.5.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/nl Region/NL BytedanceWebview/d8a21c6`,
    ],
    ['Snapchat', `${IOS} Mobile/15E148 Snapchat/12.98.0.40 (like Safari/8617.2.4.10.7, panda)`],
    ['Pinterest', `${IOS} Mobile/15E148 [Pinterest/iOS]`],
    ['WeChat', `${IOS} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/nl`],
    ['Line', `${IOS} Mobile/15E148 Safari Line/14.11.0`],
    ['WebView', WEBVIEW],
  ])('is recognised: %s', (_, userAgent) => {
    expect(isInAppBrowser(userAgent)).toBe(true);
  });
});

describe('an ordinary browser', () => {
  it.each([
    ['Safari on a phone', `${IOS} Version/17.5 Mobile/15E148 Safari/604.1`],
    ['the site on a home screen', `${IOS} Mobile/15E148`],
    ['Chrome on iOS', `${IOS} CriOS/127.0.6533.107 Mobile/15E148 Safari/604.1`],
    [
      'Chrome on Android',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Mobile Safari/537.36',
    ],
    [
      'Samsung Internet',
      'Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36',
    ],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:129.0) Gecko/20100101 Firefox/129.0'],
    ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:129.0) Gecko/129.0 Firefox/129.0'],
    [
      'Safari on a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
    ],
    [
      'Edge',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0 Safari/537.36 Edg/127.0.0.0',
    ],
    ['nothing at all', ''],
  ])('is not mistaken for one: %s', (_, userAgent) => {
    expect(isInAppBrowser(userAgent)).toBe(false);
  });
});
