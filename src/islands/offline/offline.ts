import { keepSite } from './keepSite.ts';

keepSite();
